package org.wirecopy.internal.names.romanization;

import java.util.List;

/**
 * One row of a table: letters of the source script, what replaces them, and what must stand around
 * them. A context is a list of tokens, nearest to the source last (left) or first (right).
 */
record Rule(String source, String target, List<String> left, List<String> right) {

  /** More context first: the general row is tried last. */
  int specificity() {
    return left.size() + right.size();
  }
}
