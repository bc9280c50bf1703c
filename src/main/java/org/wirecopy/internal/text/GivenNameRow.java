package org.wirecopy.internal.text;

import java.util.List;

/**
 * Given names that a language has, with the gender they tell.
 *
 * @param language an ISO 639-1 code, or {@value #ANY} of names that need no language
 * @param gender M, F, or U where it differs or is not told
 * @param names in lower case
 */
public record GivenNameRow(String language, char gender, List<String> names) {

  /** Stands for all languages. */
  public static final String ANY = "-";

  /** Copies the list. */
  public GivenNameRow {
    names = List.copyOf(names);
  }

  /** Reads the table anew; what is needed of it is for the caller to keep. */
  public static List<GivenNameRow> read() {
    return rows().stream()
        .map(row -> new GivenNameRow(row[0], row[1].charAt(0), List.of(row[2].split(" ", -1))))
        .toList();
  }

  /** The same with cells as they stand: language, gender, names with a blank between them. */
  public static List<String[]> rows() {
    return Tsv.rows(GivenNameRow.class, "given-names.tsv");
  }
}
