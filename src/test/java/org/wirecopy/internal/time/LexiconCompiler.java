package org.wirecopy.internal.time;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.time.LexiconTables.Entry;

/**
 * Compiles the tables of date words into the resource that {@link Lexicon} reads, so that no table
 * is parsed where the library starts. Run it after a change of a table; {@link LexiconCompilerTest}
 * fails when tables and resource have drifted apart.
 */
final class LexiconCompiler {

  static final Path RESOURCE = Path.of("src/main/resources/org/wirecopy/internal/time/lexicon.bin");

  /** Languages of much news first: where nothing else decides, the lower index wins. */
  private static final String[] FIRST = {
    "en", "es", "fr", "de", "pt", "it", "nl", "ru", "pl", "tr", "id", "ar", "zh", "ja", "ko", "uk",
    "sv", "cs", "ro", "hu", "el", "da", "nb", "no", "fi", "vi", "th", "hi", "bn", "fa", "he", "bg",
    "hr", "sr", "sk", "sl", "bs", "mk", "sq", "et", "lv", "lt", "be", "ca", "gl", "eu", "is", "ms",
    "fil", "tl", "sw", "ur", "ta", "te", "mr", "gu", "ml", "kn", "pa", "ne", "az", "kk", "ka", "hy"
  };

  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final LanguageSets languageSets = new LanguageSets(languages);
  private final char[] kinds; // by sense; sense 0 is "none"
  private final char[] next;
  private final char[] sets;
  private final char[] unions;
  private final int[] values;
  private final TrieBuilder trie;

  private LexiconCompiler(List<Entry> entries) {
    for (String language : FIRST) {
      languages.put(language, languages.size());
    }
    int count = entries.size() + 1;
    kinds = new char[count];
    next = new char[count];
    sets = new char[count];
    unions = new char[count];
    values = new int[count];
    Map<String, Integer> heads = new HashMap<>(2 * count);
    for (int sense = 1; sense < count; sense++) {
      Entry entry = entries.get(sense - 1);
      kinds[sense] = entry.kind();
      values[sense] = entry.value();
      sets[sense] = unit(languageSets.id(entry.languages()));
      Integer following = heads.put(entry.phrase(), sense);
      next[sense] = unit(following == null ? 0 : following);
      unions[sense] =
          following == null
              ? sets[sense]
              : unit(languageSets.union(sets[sense], unions[following]));
    }
    String[] phrases = heads.keySet().toArray(new String[0]);
    Arrays.sort(phrases);
    char[] firsts = new char[phrases.length];
    for (int i = 0; i < phrases.length; i++) {
      firsts[i] = unit(heads.getOrDefault(phrases[i], 0));
    }
    trie = TrieBuilder.of(phrases, firsts);
  }

  public static void main(String[] args) throws IOException {
    Files.write(RESOURCE, compile());
  }

  /** The bytes of the resource that the tables of today make. */
  static byte[] compile() {
    LexiconCompiler compiler = new LexiconCompiler(LexiconTables.load());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      compiler.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out) throws IOException {
    trie.write(out);
    for (char[] bySense : List.of(kinds, next, sets, unions)) {
      write(out, bySense);
    }
    for (int value : values) {
      out.writeInt(value);
    }
    long[] bits = languageSets.bits();
    out.writeInt(bits.length);
    for (long word : bits) {
      out.writeLong(word);
    }
    write(out, String.join(" ", languages.keySet()).toCharArray());
  }

  /** Writes an array of 16-bit numbers, its length first. */
  static void write(DataOutputStream out, char[] array) throws IOException {
    out.writeInt(array.length);
    for (char number : array) {
      out.writeChar(number);
    }
  }

  private static char unit(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException("more than 16 bits can count: " + number);
    }
    return (char) number;
  }
}
