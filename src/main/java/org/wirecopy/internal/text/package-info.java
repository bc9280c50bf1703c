/**
 * The text layer: character classes, clean-up, tokens, sentences; a leaf that all stages may use.
 */
@NullMarked
package org.wirecopy.internal.text;

import org.jspecify.annotations.NullMarked;
