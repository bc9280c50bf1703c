/**
 * The public API of Wirecopy. Everything here is immutable and safe for use by several threads; no
 * method returns null.
 */
@NullMarked
package org.wirecopy;

import org.jspecify.annotations.NullMarked;
