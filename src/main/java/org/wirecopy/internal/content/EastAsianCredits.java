package org.wirecopy.internal.content;

import org.wirecopy.internal.text.CharClass;

/**
 * Credits of Chinese, Japanese and Korean captions, which end in what a person or a house did for
 * the picture: 张三 摄, 本報記者張三攝, 柏木伸撮影, [소금초 제공].
 */
final class EastAsianCredits {

  /** Letters of who took a picture, with what this person is: 本報記者張三. */
  private static final int MIN_TAKER = 2;

  private static final int MAX_TAKER = 8;

  /** Marks before such a name. */
  private static final String PARTERS = " \u3000/／（(【[＝、，。:：";

  /** What ends no name before the word: 拍摄 is to film, を撮影 takes a picture of something. */
  private static final String NO_NAME_END = "拍をでがにはもてとへやのし";

  /** Characters between the sentence of a caption in Chinese and the name of who took it. */
  private static final int MAX_OFFICE = 16;

  /** Characters between the mark before a provenance in Japanese and its end. */
  private static final int MAX_PROVENANCE = 40;

  /** Characters within the brackets of a credit in Korean. */
  private static final int MAX_LENT = 60;

  private EastAsianCredits() {}

  /**
   * Chinese and Japanese: behind a mark the name, and that this person took the picture, or lent
   * it. Where the mark or the name is missing, the line may speak of filming.
   */
  static boolean isTaken(char[] chars, int from, int to) {
    int end = to;
    while (end > from && PictureCredits.isCloser(chars[end - 1])) {
      end--;
    }
    int name = end - takenLength(chars, from, end);
    int start = name;
    while (start > from
        && (Character.isIdeographic(chars[start - 1]) || isKana(chars[start - 1]))) {
      start--;
    }
    int letters = name - start;
    if (name < end && letters == 0 && start > from && PARTERS.indexOf(chars[start - 1]) >= 0) {
      return start - 1 > from && Character.isIdeographic(chars[start - 2]); // "张三 摄", "张三/摄"
    }
    return name < end
        && letters >= MIN_TAKER
        && letters <= MAX_TAKER
        && NO_NAME_END.indexOf(chars[name - 1]) < 0
        && start > from
        && PARTERS.indexOf(chars[start - 1]) >= 0;
  }

  /** How long the word at the end is that says so; 0 if there is none. */
  private static int takenLength(char[] chars, int from, int end) {
    char last = end > from ? chars[end - 1] : 0;
    char before = end - 1 > from ? chars[end - 2] : 0;
    if (last == '摄' || last == '攝') {
      return 1;
    }
    return (before == '撮' && last == '影') || (before == '提' && last == '供') ? 2 : 0;
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FF;
  }

  /** Where the stretch begins that says who took a picture. */
  static int takenStart(char[] chars, int from, int to) {
    for (int i = to - 1; i > Math.max(from, to - MAX_PROVENANCE); i--) {
      if (chars[i] == '＝') {
        return i;
      }
    }
    int end = to;
    while (end > from && !Character.isLetter(chars[end - 1])) {
      end--;
    }
    int name = end - 1;
    while (name > from && PARTERS.indexOf(chars[name - 1]) < 0) {
      name--;
    }
    for (int i = name; i > Math.max(from, name - MAX_OFFICE); i--) {
      if (CharClass.of(chars[i - 1]) == CharClass.STOP) {
        return i;
      }
    }
    return name;
  }

  /** Where the person stands behind day and place in a credit that {@link #isTaken}. */
  static int takerStart(char[] chars, int from, int to) {
    int start = to;
    while (start > from && chars[start - 1] != '、') {
      start--;
    }
    return start;
  }

  /** Korean: where the text of the last brackets begins that says who lent the picture. */
  static int lentStart(char[] chars, int from, int to) {
    int last = to - 1;
    boolean lent =
        last - 2 > from
            && (chars[last] == ']' || chars[last] == ')')
            && chars[last - 1] == '공'
            && chars[last - 2] == '제';
    for (int i = last; lent && i > Math.max(from, to - MAX_LENT); i--) {
      if (chars[i - 1] == '[' || chars[i - 1] == '(') {
        return i;
      }
    }
    return to;
  }
}
