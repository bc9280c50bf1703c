package org.wirecopy.internal.names.matching;

/**
 * The broad sounds of a name's parts, sorted so that word order does not matter. Sounds that the
 * orthographies mix up share a letter: all sibilants and affricates S, k g h kh K, v f w b p P, and
 * so on; vowels and glides count only at the beginning.
 */
final class BlockingKey {
  private BlockingKey() {}

  static String of(NameForm form) {
    String[] keys = new String[form.parts];
    int count = 0;
    for (int p = 0; p < form.parts; p++) {
      if (form.part(p).kind == Words.NAME) {
        keys[count++] = part(form.part(p));
      }
    }
    if (count == 0) {
      return form.parts == 0 ? "" : part(form.part(0));
    }
    // the last part in the order of the alphabet: few parts, so an insertion is enough
    String longest = keys[0];
    for (int i = 1; i < count; i++) {
      int byLength = Integer.compare(keys[i].length(), longest.length());
      if (byLength > 0 || (byLength == 0 && keys[i].compareTo(longest) > 0)) {
        longest = keys[i];
      }
    }
    return longest;
  }

  private static String part(NamePart part) {
    Graphemes table = Graphemes.table();
    char[] graphemes = part.graphemes();
    char[] out = new char[2 * part.length() + 1];
    int length = 0;
    for (int i = part.start; i < part.end; i++) {
      String sound = table.className(table.classOf(graphemes[i]));
      for (int k = 0; k < sound.length() && length < out.length; k++) {
        char broad = broad(sound.charAt(k));
        if (broad == 'A' ? length == 0 : broad != 0 && (length == 0 || out[length - 1] != broad)) {
          out[length++] = broad;
        }
      }
    }
    return new String(out, 0, length);
  }

  private static char broad(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> 'A';
      case 's', 'z', 'c', 'x' -> 'S';
      case 'k', 'g', 'q' -> 'K';
      case 'v', 'f', 'b', 'p', 'w' -> 'P';
      case 'd', 't' -> 'T';
      case 'm', 'n' -> 'N';
      case 'l' -> 'L';
      case 'r' -> 'R';
      default -> 0; // h and what is no sound
    };
  }
}
