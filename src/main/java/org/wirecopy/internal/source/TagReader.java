package org.wirecopy.internal.source;

/** Reads the tags of a page, and leaves out those of their attributes that are not asked for. */
final class TagReader {

  private final byte[] page;
  private final int limit;
  private final NameSet kept;
  private final Excerpt excerpt;

  private boolean closesItself;

  /**
   * A reader of the tags of a page.
   *
   * @param limit where the page ends
   * @param kept names of the attributes that are kept
   * @param excerpt what attributes are left out of
   */
  TagReader(byte[] page, int limit, NameSet kept, Excerpt excerpt) {
    this.page = page;
    this.limit = limit;
    this.kept = kept;
    this.excerpt = excerpt;
  }

  /** True if the tag read last ends with a slash. */
  boolean closesItself() {
    return closesItself;
  }

  /** Index behind the name of a tag that begins at an index. */
  int nameEnd(int name) {
    int i = name;
    while (i < limit && !Ascii.endsName(page[i])) {
      i++;
    }
    return i;
  }

  /**
   * Passes over the rest of a tag.
   *
   * @param nameEnd where its name ends
   * @return the index behind it, the limit if it is cut off
   */
  int skip(int nameEnd) {
    int i = attributeStart(nameEnd);
    while (i < limit && page[i] != '>') {
      int end = i + 1; // the first character belongs to the name, even if it is a =
      while (end < limit && !Ascii.endsAttributeName(page[end])) {
        end++;
      }
      i = attributeStart(valueEnd(end));
    }
    return Math.min(limit, i + 1);
  }

  /** Passes over the rest of a tag, of whose attributes some are left out. */
  int sift(int nameEnd) {
    int i = attributeStart(nameEnd);
    while (i < limit && page[i] != '>') {
      int hash = NameSet.hash(NameSet.SEED, page[i]);
      int end = i + 1;
      while (end < limit && !Ascii.endsAttributeName(page[end])) {
        hash = NameSet.hash(hash, page[end++]);
      }
      int valueEnd = valueEnd(end);
      if (!kept.contains(page, i, end, hash)) {
        excerpt.leaveOut(i, valueEnd);
      }
      i = attributeStart(valueEnd);
    }
    return Math.min(limit, i + 1);
  }

  /** Index of the next attribute, or of the tag's end, behind white space and slashes. */
  private int attributeStart(int from) {
    closesItself = false;
    int i = from;
    while (i < limit && (page[i] == '/' || Ascii.isSpace(page[i]))) {
      closesItself = page[i++] == '/';
    }
    return i;
  }

  /** Index behind the value of an attribute whose name ends at an index; that one without value. */
  private int valueEnd(int from) {
    int i = skipSpace(from);
    if (i == limit || page[i] != '=') {
      return i == limit ? limit : from;
    }
    i = skipSpace(i + 1);
    if (i < limit && (page[i] == '"' || page[i] == '\'')) {
      return Math.min(limit, Ascii.indexOf(page, page[i], i + 1, limit) + 1);
    }
    while (i < limit && page[i] != '>' && !Ascii.isSpace(page[i])) {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < limit && Ascii.isSpace(page[i])) {
      i++;
    }
    return i;
  }
}
