package org.wirecopy.internal.meta;

/**
 * One value that some place on the page proposes for a field.
 *
 * @param value the value on one line, never empty
 * @param source where it stands
 * @param node the node it was read from, -1 if it stands outside the text
 */
public record Candidate(String value, CandidateSource source, int node) {}
