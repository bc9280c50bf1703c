package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One page of a gold set.
 *
 * @param id its name in the set
 * @param html its bytes
 * @param gold what people found in it, in the set's own words
 */
record GoldItem(String id, byte[] html, JsonNode gold) {

  /** A text of the gold, "" where there is none. */
  String text(String name) {
    JsonNode value = gold.path(name);
    return value.isNull() ? "" : value.asText("");
  }
}
