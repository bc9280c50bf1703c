package org.wirecopy.internal.names.romanization;

import com.ibm.icu.text.Transliterator;

/**
 * Any script to Latin letters, for comparing and indexing: Cyrillic, Greek, Georgian and Armenian
 * by our own tables, all else by ICU's Any-Latin, which is loaded when first needed.
 */
public final class Latinizer {
  private static final class AnyLatin {
    static final Transliterator TRANSFORM = Transliterator.getInstance("Any-Latin");
    static final HanSyllables HAN = new HanSyllables(TRANSFORM::transliterate);
  }

  private static final class Tables {
    static final Transcriber RUSSIAN = system("odni-rus-Cyrl-Latn-2015");
    static final Transcriber UKRAINIAN = system("ua-ukr-Cyrl-Latn-2010");
    static final Transcriber BELARUSIAN = system("odni-bel-Cyrl-Latn-2015");
    static final Transcriber SERBIAN = system("alalc-srp-Cyrl-Latn-2013");
    static final Transcriber GREEK = system("elot-ell-Grek-Latn-743-1982-ts");
    static final Transcriber GEORGIAN = system("odni-kat-Geor-Latn-2015");
    static final Transcriber ARMENIAN = system("bgnpcgn-arm-Armn-Latn-1981");

    private static Transcriber system(String id) {
      return Systems.all().transcriber(Systems.all().resolve(id).orElseThrow());
    }
  }

  private Latinizer() {}

  /** The text in Latin letters; Latin text is handed back as it is. */
  public static String toLatin(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x370 && !(c >= 0x1E00 && c < 0x1F00) && Character.isLetter(c)) {
        return transcriber(text, c, i).apply(text);
      }
    }
    return text.toString();
  }

  private static Transcriber transcriber(CharSequence text, char first, int from) {
    return switch (Character.UnicodeScript.of(first)) {
      case CYRILLIC -> cyrillic(text, from);
      case GREEK -> Tables.GREEK;
      case GEORGIAN -> Tables.GEORGIAN;
      case ARMENIAN -> Tables.ARMENIAN;
      default -> Latinizer::any;
    };
  }

  private static String any(CharSequence text) {
    return HanSyllables.areAll(text)
        ? AnyLatin.HAN.latin(text)
        : AnyLatin.TRANSFORM.transliterate(text.toString());
  }

  /** The language is told by the letters only one alphabet has; without any, Russian. */
  private static Transcriber cyrillic(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      switch (Character.toLowerCase(text.charAt(i))) {
        case 'ї', 'є', 'ґ', 'і' -> {
          return Tables.UKRAINIAN;
        }
        case 'ў' -> {
          return Tables.BELARUSIAN;
        }
        case 'ђ', 'ћ', 'џ', 'љ', 'њ', 'ј', 'ѓ', 'ќ', 'ѕ' -> {
          return Tables.SERBIAN;
        }
        default -> {
          // a letter they share
        }
      }
    }
    return Tables.RUSSIAN;
  }
}
