package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Sources in Korean: the title comes last, the name before it or before the body (이영희 대변인, 이영희 외교부
 * 대변인, 외교부 이영희 대변인); a surname alone may stand for its name (이 대변인).
 */
final class KoreanReader implements SourceReader {
  private static final int MOST_WORDS = 10;
  private static final int MOST_PARTS = 3; // of a foreign name

  private final Passage p;
  private final Vocabulary words;
  private final CharTrie titles;
  private final CharTrie honorifics;
  private final CharTrie surnames;
  private final CharTrie bodies;
  private final CharTrie countries;
  private final CharTrie nameless;
  private final CharTrie foreign;
  private final KoreanSubjects subjects;

  KoreanReader(Passage passage) {
    p = passage;
    words = Vocabulary.of("ko");
    titles = words.backwards("title");
    honorifics = words.backwards("honorific");
    surnames = words.forwards("surname");
    bodies = words.backwards("body");
    countries = words.forwards("country");
    nameless = words.backwards("nameless");
    foreign = words.backwards("foreign_title");
    subjects = new KoreanSubjects(passage, words);
  }

  @Override
  public Reading read(Span source) {
    int from = source.start();
    int to = SourceReader.withoutBrackets(p, from, source.end());
    Reading pronoun = SourceReader.pronoun(p, words, from, to);
    if (pronoun != null) {
      return pronoun;
    }
    int honorific = honorifics.start(p.c, from, to);
    int title = titles.start(p.c, from, to);
    boolean addressed = title < 0 && honorific > from;
    int head = addressed ? honorific : title;
    List<Span> before = split(from, head < 0 ? to : head);
    if (before.isEmpty() || before.size() > MOST_WORDS) {
      return title < 0 ? Reading.other() : Reading.office(text(title, to), null);
    }
    String role = title < 0 ? null : text(title, to);
    boolean unnamed = nameless.start(p.c, from, to) >= 0 || isForeign(before, title, to);
    int name = unnamed ? -1 : nameAt(before, addressed);
    if (name >= 0) {
      return person(before, name, name + 1, role);
    }
    if (title >= 0 && foreign.start(p.c, from, to) >= 0) {
      int begin = 0;
      int end = before.size();
      while (end > begin && isBody(before.get(end - 1))) {
        end--;
      }
      while (begin < end && isBody(before.get(begin))) {
        begin++;
      }
      if (end > begin && end - begin <= MOST_PARTS) {
        return person(before, begin, end, role);
      }
    }
    return role == null
        ? Reading.other()
        : Reading.office(role, text(before.get(0).start(), before.get(before.size() - 1).end()));
  }

  /** 도널드 링컨슨 미국 대통령: a country is named, and an office of its head. */
  private boolean isForeign(List<Span> before, int title, int to) {
    boolean foreignOffice = title >= 0 && foreign.start(p.c, title, to) >= 0;
    return foreignOffice && before.stream().anyMatch(this::isCountry);
  }

  /** The person of the words {@code [begin, end)}; the longer rest is the body, or the calling. */
  private Reading person(List<Span> before, int begin, int end, @Nullable String role) {
    int from = end < before.size() ? end : 0;
    int to = end < before.size() ? before.size() : begin;
    String rest = to > from ? text(before.get(from).start(), before.get(to - 1).end()) : null;
    String name = text(before.get(begin).start(), before.get(end - 1).end());
    Span last = to > from ? before.get(to - 1) : null;
    boolean isBody = last != null && isBody(last);
    String calling = to - from <= 2 && !isBody ? rest : null;
    return Reading.person(name, role == null ? calling : role, isBody ? rest : null);
  }

  /** The word that is a Korean name: the last one, else the first; -1 for none. */
  private int nameAt(List<Span> before, boolean addressed) {
    int last = before.size() - 1;
    Span word = before.get(last);
    boolean single = word.length() == 1 && surnames.end(p.c, word.start(), word.end()) > 0;
    boolean letter = addressed && word.length() <= 2; // A씨
    if (single || letter || isName(word, addressed)) {
      return last;
    }
    return last > 0 && isName(before.get(0), false) ? 0 : -1;
  }

  private boolean isName(Span word, boolean addressed) {
    int surname = surnames.end(p.c, word.start(), word.end());
    int length = word.length();
    boolean fits = surname > 0 && (length == 3 || (addressed && length <= 4 && length >= 2));
    for (int i = word.start(); fits && i < word.end(); i++) {
      fits = Passage.isHangul(p.c[i]);
    }
    return fits && !isBody(word);
  }

  private boolean isBody(Span word) {
    return bodies.start(p.c, word.start(), word.end()) >= 0 || isCountry(word);
  }

  private boolean isCountry(Span word) {
    return countries.end(p.c, word.start(), word.end()) == word.end();
  }

  private List<Span> split(int from, int to) {
    List<Span> parts = new ArrayList<>();
    int i = from;
    while (i < to) {
      i = p.skipBlanks(i, to);
      int start = i;
      while (i < to && !p.isBlank(i) && !p.isHidden(i)) {
        i++;
      }
      if (i > start) {
        parts.add(new Span(start, i));
      }
      i = i == start ? i + 1 : i;
    }
    return parts;
  }

  private String text(int from, int to) {
    return p.text.subSequence(from, to).toString();
  }

  @Override
  public List<Span> mentions() {
    List<Span> mentions = new ArrayList<>();
    for (int s = 0; s < p.sentences(); s++) {
      Span subject = subjects.before(p.sentenceStart(s + 1), p.sentenceStart(s));
      if (subject != null) {
        mentions.add(subject);
      }
    }
    return mentions;
  }

  /** 이 of 이영희; 링컨슨 of 도널드 링컨슨. */
  @Override
  public boolean isPart(String part, String name) {
    boolean surname = part.length() == 1 && name.length() <= 4 && name.startsWith(part);
    return surname || SourceReader.isLastPart(part, name, " ");
  }

  @Override
  public boolean isOffice(String office, String before) {
    return office.equals(before);
  }

  @Override
  public boolean isSpeaker(Span source) {
    return subjects.isPerson(source);
  }
}
