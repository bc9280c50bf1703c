package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSpace;

/** A position in the head of a paragraph, shared by those that read its parts in turn. */
final class Cursor {

  final CharSequence text;

  /** So far is looked and no farther. */
  final int to;

  int at;

  Cursor(CharSequence text, int at, int to) {
    this.text = text;
    this.at = at;
    this.to = to;
  }

  boolean isAtEnd() {
    return at >= to;
  }

  /** True if that unit stands at the cursor. */
  boolean is(char c) {
    return at < to && text.charAt(at) == c;
  }

  /** The unit there; 0 if it is not looked at. */
  char charAt(int i) {
    return i < to ? text.charAt(i) : 0;
  }

  /** True if what a story may begin with stands there. */
  boolean isBody(int i) {
    char c = charAt(i);
    return isLetter(c) || isDigit(c) || "\"“«„".indexOf(c) >= 0;
  }

  boolean isCapitalAt(int i) {
    return Character.isUpperCase(charAt(i));
  }

  void skipSpaces() {
    at = behindSpaces(at);
  }

  int behindSpaces(int from) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  void skipDashes() {
    while (at < to && isDash(text.charAt(at))) {
      at++;
    }
  }

  boolean isSpaceAt(int i) {
    return i < to && isSpace(text.charAt(i));
  }

  boolean isDashAt(int i) {
    return i < to && isDash(text.charAt(i));
  }

  boolean isLetterAt(int i) {
    return i < to && isLetter(text.charAt(i));
  }

  /** The first of {@code mark} from {@code from} on, at most {@code most} units away; or -1. */
  int indexOf(char mark, int from, int most) {
    int end = Math.min(to, from + most + 1);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  /** The first digit of any script from {@code from} on, at most {@code most} units away; or -1. */
  int indexOfDigit(int from, int most) {
    int end = Math.min(to, from + most + 1);
    for (int i = from; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands between, without the spaces at its ends. */
  String between(int from, int end) {
    int a = from;
    int b = end;
    while (a < b && isSpace(text.charAt(a))) {
      a++;
    }
    while (b > a && isSpace(text.charAt(b - 1))) {
      b--;
    }
    return text.subSequence(a, b).toString();
  }
}
