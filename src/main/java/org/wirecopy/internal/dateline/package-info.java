/** Wire datelines at the head of a story. */
@NullMarked
package org.wirecopy.internal.dateline;

import org.jspecify.annotations.NullMarked;
