package org.wirecopy.internal.names.romanization;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a table into a {@link Transducer}: a trie over letter classes, flattened into arrays. Many
 * systems may be loaded at once, so what is equal is kept once, and leaves of the trie, which are
 * most of its states, get no row of edges.
 */
final class Compiler {
  private final Table table;
  private final Classes classes = new Classes();
  private final List<TreeMap<Integer, Integer>> edges = new ArrayList<>();
  private final List<List<Rule>> rules = new ArrayList<>(); // by state
  private final Map<String, Integer> setIds = new HashMap<>();
  private final List<long[]> sets = new ArrayList<>();
  private final List<int[]> prefixes = new ArrayList<>(); // the set of edges, then letter classes
  private final Map<List<Yield>, Transducer.Choice[]> choices = new HashMap<>();
  private final Map<List<String>, int[]> contexts = new HashMap<>();
  private final Targets targets;

  /** A row without its source: many letters yield the same. */
  private record Yield(String target, List<String> left, List<String> right) {
    static Yield of(Rule rule) {
      return new Yield(rule.target(), rule.left(), rule.right());
    }
  }

  private Compiler(Table table, Targets targets) {
    this.table = table;
    this.targets = targets;
  }

  static Transducer compile(Table table, Targets targets) {
    return new Compiler(table, targets).compile();
  }

  private Transducer compile() {
    Map<String, List<Rule>> rows = TableReader.expanded(table);
    rows.keySet().forEach(source -> source.chars().forEach(c -> classes.add((char) c)));
    table.sets.values().forEach(set -> set.chars().forEach(c -> classes.add((char) c)));
    rows.values().forEach(list -> list.forEach(this::addContextLetters));
    newState();
    rows.forEach((source, list) -> rules.set(path(source), list));
    int[] order = leavesLast();
    return new Transducer(classes, next(order), compiledRules(order), contexts(), policy());
  }

  /** The number of each state in the flat trie; the root stays first. */
  private int[] leavesLast() {
    int[] order = new int[edges.size()];
    int number = 0;
    for (boolean leaf : new boolean[] {false, true}) {
      for (int state = 0; state < order.length; state++) {
        if ((state > 0 && edges.get(state).isEmpty()) == leaf) {
          order[state] = number++;
        }
      }
    }
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException(table.id + ": too many rows");
    }
    return order;
  }

  private char[] next(int[] order) {
    int width = classes.count();
    int inner = (int) edges.stream().skip(1).filter(out -> !out.isEmpty()).count() + 1;
    char[] next = new char[inner * width];
    for (int state = 0; state < order.length; state++) {
      for (var edge : edges.get(state).entrySet()) {
        next[order[state] * width + edge.getKey()] = (char) order[edge.getValue()];
      }
    }
    return next;
  }

  private Contexts contexts() {
    return new Contexts(classes, sets.toArray(long[][]::new), prefixes.toArray(int[][]::new));
  }

  private Transducer.Policy policy() {
    return new Transducer.Policy(
        TableReader.form(table.option("form")),
        !table.option("capitalize").isEmpty(),
        table.option("capitalize").equals("words"),
        Set.of(table.option("small").split(" ", -1)),
        table.option("case").equals("title"),
        table.option("case").equals("upper"));
  }

  private void addContextLetters(Rule rule) {
    for (List<String> side : List.of(rule.left(), rule.right())) {
      for (String token : side) {
        token.chars().filter(c -> c > 127 || c == '\'').forEach(c -> classes.add((char) c));
      }
    }
  }

  private int newState() {
    edges.add(new TreeMap<>());
    rules.add(List.of());
    return edges.size() - 1;
  }

  private int path(String source) {
    int state = 0;
    for (int i = 0; i < source.length(); i++) {
      int letter = classes.at(source.charAt(i));
      Integer known = edges.get(state).get(letter);
      if (known == null) {
        known = newState();
        edges.get(state).put(letter, known);
      }
      state = known;
    }
    return state;
  }

  private Transducer.Choice[][] compiledRules(int[] order) {
    String capitals = table.option("case");
    Transducer.Casing casing =
        new Transducer.Casing(
            capitals.equals("turkish") ? Locale.forLanguageTag("tr") : Locale.ROOT,
            capitals.equals("ligature"),
            capitals.equals("lower"));
    Transducer.Choice[][] result = new Transducer.Choice[rules.size()][];
    for (int state = 0; state < result.length; state++) {
      List<Rule> list = rules.get(state);
      result[order[state]] =
          list.size() == 1 && list.get(0).specificity() == 0
              ? targets.of(list.get(0).target(), casing)
              : choices(list, casing);
    }
    return result;
  }

  private Transducer.Choice[] choices(List<Rule> list, Transducer.Casing casing) {
    if (list.isEmpty()) {
      return Transducer.NOTHING;
    }
    List<Yield> yields = list.stream().map(Yield::of).toList();
    Transducer.Choice[] known = choices.get(yields);
    if (known == null) {
      known =
          yields.stream()
              .map(
                  row ->
                      Transducer.Choice.of(
                          row.target(), casing, tokens(row.left()), tokens(row.right())))
              .toArray(Transducer.Choice[]::new);
      choices.put(yields, known);
    }
    return known;
  }

  private int[] tokens(List<String> context) {
    if (context.isEmpty()) {
      return Transducer.NO_CONTEXT;
    }
    int[] known = contexts.get(context);
    if (known == null) {
      known = context.stream().mapToInt(this::setId).toArray();
      contexts.put(context, known);
    }
    return known;
  }

  /** Prefixes have negative ids. */
  private int prefixId(String token) {
    int[] prefix = new int[token.length()];
    prefix[0] = setId("#");
    for (int i = 1; i < prefix.length; i++) {
      prefix[i] = classes.at(token.charAt(i));
    }
    prefixes.add(prefix);
    return -prefixes.size();
  }

  private int setId(String token) {
    if (token.startsWith("^")) {
      return prefixId(token);
    }
    Integer known = setIds.get(token);
    if (known != null) {
      return known;
    }
    BitSet members = new BitSet(classes.count());
    boolean negated = token.startsWith("!");
    if (token.indexOf('!', 1) > 0) {
      throw new IllegalStateException("! stands before a set, not in it: " + token);
    }
    for (int i = negated ? 1 : 0; i < token.length(); i++) {
      addMember(members, token.charAt(i));
    }
    if (negated) {
      members.flip(0, classes.count());
    }
    long[] bits = new long[(classes.count() + 63) / 64];
    System.arraycopy(members.toLongArray(), 0, bits, 0, members.toLongArray().length);
    sets.add(bits);
    setIds.put(token, sets.size() - 1);
    return sets.size() - 1;
  }

  private void addMember(BitSet members, char member) {
    if (member == '#') {
      members.set(Classes.EDGE);
      for (char c = 0; c < Character.MAX_VALUE; c++) {
        if (classes.at(c) > Classes.MARK && isEdge(c)) {
          members.set(classes.at(c));
        }
      }
    } else if (member == '*') { // any letter
      members.set(Classes.LETTER);
      for (char c = 0; c < Character.MAX_VALUE; c++) {
        if (classes.at(c) > Classes.MARK && Character.isLetter(c)) {
          members.set(classes.at(c));
        }
      }
    } else if (member >= 'A' && member <= 'Z') {
      String letters = table.sets.get(member);
      if (letters == null) {
        throw new IllegalStateException(table.id + ": no set " + member);
      }
      letters.chars().forEach(c -> members.set(classes.at((char) c)));
    } else {
      members.set(classes.at(member));
    }
  }

  private boolean isEdge(char c) {
    int type = Character.getType(c);
    return !Character.isLetter(c)
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && table.option("letters").indexOf(c) < 0;
  }
}
