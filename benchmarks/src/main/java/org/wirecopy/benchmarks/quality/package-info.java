/** Scores Wirecopy and its rivals on public gold sets; start at {@code Quality}. */
package org.wirecopy.benchmarks.quality;
