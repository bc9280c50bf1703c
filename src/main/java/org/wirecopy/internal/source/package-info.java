/** Bytes to text: which character set a page is in, and a reader over it. */
@NullMarked
package org.wirecopy.internal.source;

import org.jspecify.annotations.NullMarked;
