package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Sources in Japanese: a name goes before its title or form of address, behind its body and の
 * (東京都の山田太郎知事, 農家の山田花子さん).
 */
final class JapaneseReader implements SourceReader {
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_NATIVE = 6; // characters of a name without a point
  private static final String JOINTS = "\u30fb\u00b7\uff65 \u3000=";

  private final Passage p;
  private final Vocabulary words;
  private final CharTrie titles;
  private final CharTrie honorifics;
  private final CharTrie bodies;
  private final CharTrie shortBodies;
  private final CharTrie particles;
  private final CharTrie nameless;
  private final CharTrie noName;
  private final CharTrie callings;
  private final CharTrie countries;
  private final JapaneseSubjects subjects;

  JapaneseReader(Passage passage) {
    p = passage;
    words = Vocabulary.of("ja");
    titles = words.backwards("title");
    honorifics = words.backwards("honorific");
    bodies = words.backwards("body");
    shortBodies = words.backwards("body_short");
    particles = words.forwards("object");
    nameless = words.backwards("nameless");
    noName = words.forwards("no_name");
    callings = words.backwards("calling");
    countries = words.backwards("country");
    subjects = new JapaneseSubjects(passage, words);
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
    if (honorific > from) {
      return addressed(from, honorific);
    }
    if (title < 0) {
      return Reading.other();
    }
    String role = text(title, to);
    int name = nameStart(from, title);
    if (nameless.start(p.c, from, to) >= 0 || !isName(name, title)) {
      return Reading.office(role, body(from, title));
    }
    int joint = indexOfJoint(name, title);
    boolean apposed = joint > 0 && bodies.start(p.c, joint, title) > 0; // 山田太郎・東京都知事
    if (apposed) {
      return Reading.person(text(name, joint), role, text(joint + 1, title));
    }
    int country = countries.start(p.c, name, title); // バイデン米大統領
    if (country > name && !Passage.isHan(p.c[country - 1])) {
      return Reading.person(text(name, country), role, text(country, title));
    }
    return Reading.person(text(name, title), role, body(from, name));
  }

  /** 農家の山田花子さん: what stands before の is a calling or a body. */
  private Reading addressed(int from, int to) {
    int name = nameStart(from, to);
    if (to - name > LONGEST_NAME || to == name) {
      return Reading.other();
    }
    String before = body(from, name);
    int end = before == null ? from : from + before.length();
    boolean calling = before != null && callings.start(p.c, from, end) >= 0;
    boolean office = before != null && titles.start(p.c, from, end) >= 0;
    String role = calling || office ? before : null;
    boolean isBody = before != null && role == null && bodies.start(p.c, from, end) >= 0;
    return Reading.person(text(name, to), role, isBody ? before : null);
  }

  /** Behind the last の, comma or blank before a title. */
  private int nameStart(int from, int to) {
    int start = to;
    while (start > from && p.c[start - 1] != '\u306e' && !p.isComma(start - 1)) {
      start--;
    }
    int name = to;
    while (name > start && !isHiragana(p.c[name - 1])) {
      name--;
    }
    boolean clause = name < to && hasParticle(start, name);
    return clause ? name : start; // 代表を務める石田良子
  }

  private boolean hasParticle(int from, int to) {
    int i = from + 1;
    while (i < to && particles.end(p.c, i, to) < 0) {
      i++;
    }
    return i < to;
  }

  private static boolean isHiragana(char c) {
    return c >= '\u3041' && c < '\u30a1';
  }

  private boolean isName(int from, int to) {
    boolean joined = indexOfJoint(from, to) > 0;
    boolean fits =
        to > from
            && to - from <= (joined || isKatakana(from, to) ? LONGEST_NAME : LONGEST_NATIVE)
            && (joined || !isBody(from, to))
            && noName.end(p.c, from, to) < 0
            && titles.start(p.c, from, to) < 0;
    for (int i = from; fits && i < to; i++) {
      fits = p.isWord(i) || JOINTS.indexOf(p.c[i]) >= 0;
    }
    return fits;
  }

  /** 外務省, 同社; not 木村, 服部: names of two characters end like bodies. */
  private boolean isBody(int from, int to) {
    CharTrie kind = to - from == 2 ? shortBodies : bodies;
    return kind.start(p.c, from, to) >= 0;
  }

  private boolean isKatakana(int from, int to) {
    int i = from;
    while (i < to && p.c[i] >= '\u30a1' && p.c[i] <= '\u30fe') {
      i++;
    }
    return i >= to - 1;
  }

  private int indexOfJoint(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (p.c[i] == '\u30fb' || p.c[i] == '\u00b7') {
        return i;
      }
    }
    return -1;
  }

  private @Nullable String body(int from, int to) {
    int end = to;
    while (end > from && (p.c[end - 1] == '\u306e' || p.isPause(end - 1) || p.isBlank(end - 1))) {
      end--;
    }
    return end > from ? text(from, end) : null;
  }

  private String text(int from, int to) {
    return p.text.subSequence(from, to).toString();
  }

  @Override
  public List<Span> mentions() {
    List<Span> mentions = new ArrayList<>();
    for (int s = 0; s < p.sentences(); s++) {
      Span subject = subjects.first(p.sentenceStart(s), p.sentenceStart(s + 1));
      if (subject != null) {
        mentions.add(subject);
      }
    }
    return mentions;
  }

  /** 山田 of 山田太郎; バイデン of ジョー・バイデン. */
  @Override
  public boolean isPart(String part, String name) {
    boolean surname = part.length() < name.length() && name.startsWith(part);
    boolean whole = part.length() >= 2 || Passage.isHan(part.charAt(0));
    return (surname && whole && Passage.isHan(part.charAt(0)))
        || SourceReader.isLastPart(part, name, JOINTS);
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
