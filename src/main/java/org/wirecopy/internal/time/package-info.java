/** Dates and times in any language: lexicon, scanner, and resolution against a reference. */
@NullMarked
package org.wirecopy.internal.time;

import org.jspecify.annotations.NullMarked;
