/** Same name or not: graphemes, learned alignment costs, parts of names, the verdict. */
@NullMarked
package org.wirecopy.internal.names.matching;

import org.jspecify.annotations.NullMarked;
