/** Fits the weights of the attribution labeller. */
@NullMarked
package org.wirecopy.benchmarks.attribution;

import org.jspecify.annotations.NullMarked;
