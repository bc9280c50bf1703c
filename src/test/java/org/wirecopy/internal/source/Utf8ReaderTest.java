package org.wirecopy.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The reader against the JDK's decoder, which replaces maximal subparts nearly the same. */
class Utf8ReaderTest {

  /** Whole and broken sequences: overlong, surrogates, above U+10FFFF, cut, stray, never lead. */
  private static final List<byte[]> PIECES =
      List.of(
          bytes('a'),
          bytes('<', 'p', '>', ' ', 'l', 'o', 'n', 'g', 'e', 'r', ' ', 't', 'e', 'x', 't'),
          bytes(0x00),
          bytes(0xC3, 0xA9),
          bytes(0xE2, 0x82, 0xAC),
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0xF0, 0x9F, 0x98, 0x80),
          bytes(0xF4, 0x8F, 0xBF, 0xBF),
          bytes(0xC0, 0x80),
          bytes(0xE0, 0x80, 0x80),
          bytes(0xED, 0xA0, 0x80),
          bytes(0xF0, 0x80, 0x80, 0x80),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0xF5, 0x80, 0x80, 0x80),
          bytes(0xC3),
          bytes(0xE2, 0x82),
          bytes(0xF0, 0x9F, 0x98),
          bytes(0x80),
          bytes(0xFE),
          bytes(0xFF));

  @Provide
  Arbitrary<byte[]> inputs() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(30).map(Utf8ReaderTest::joined);
    return Arbitraries.oneOf(pieces, Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
  }

  @Property(tries = 2_000)
  void anyBytesReadAsTheJdkReadsThem(
      @ForAll("inputs") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int buffer) {
    assertThat(read(bytes, 0, buffer)).isEqualTo(decoded(bytes, 0));
  }

  @Property(tries = 500)
  void readingStartsWhereItIsTold(
      @ForAll("inputs") byte[] bytes, @ForAll @IntRange(max = 9) int s) {
    int start = Math.min(s, bytes.length);
    assertThat(read(bytes, start, 7)).isEqualTo(decoded(bytes, start));
  }

  @Property(tries = 500)
  void validUtf8HasNoErrors(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Utf8 count = Utf8.count(bytes);
    assertThat(count.errors()).isZero();
    assertThat(count.sequences())
        .isEqualTo(
            (int)
                new String(bytes, StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(c -> c > 127)
                    .count());
  }

  @Example
  void aBufferOfNoLengthReadsNothing() {
    assertThat(new Utf8Reader(bytes('a'), 0, 1).read(new char[4], 2, 0)).isZero();
  }

  @Example
  void onlyTheAskedPartOfTheBufferIsWritten() {
    char[] buffer = "......".toCharArray();
    assertThat(new Utf8Reader(bytes('a', 'b', 'c', 'd'), 0, 4).read(buffer, 2, 3)).isEqualTo(3);
    assertThat(new String(buffer)).isEqualTo("..abc.");
  }

  @Example
  void anEncodedSurrogateIsThreeErrors() {
    assertThat(read(bytes(0xED, 0xA0, 0x80), 0, 9)).isEqualTo("\ufffd\ufffd\ufffd");
  }

  /**
   * What the JDK reads. It takes an encoded surrogate for one error where Unicode (15, table 3-11)
   * and WHATWG count each of its bytes; so it is given a byte that leads nothing instead of ED.
   */
  private static String decoded(byte[] bytes, int start) {
    byte[] copy = Arrays.copyOfRange(bytes, start, bytes.length);
    for (int i = 0; i + 1 < copy.length; i++) {
      if (copy[i] == (byte) 0xED && (copy[i + 1] & 0xE0) == 0xA0) {
        copy[i] = (byte) 0xFF;
      }
    }
    return new String(copy, StandardCharsets.UTF_8);
  }

  private static String read(byte[] bytes, int start, int bufferSize) {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[bufferSize];
    try (Utf8Reader reader = new Utf8Reader(bytes, start, bytes.length)) {
      int count;
      while ((count = reader.read(buffer, 0, bufferSize)) >= 0) {
        assertThat(count).isPositive();
        text.append(buffer, 0, count);
      }
    }
    return text.toString();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(List<byte[]> pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pieces.forEach(out::writeBytes);
    return out.toByteArray();
  }
}
