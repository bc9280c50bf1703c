/** Compact tables of words and hashes, which the tables of names are kept in. */
@NullMarked
package org.wirecopy.internal.names.lookup;

import org.jspecify.annotations.NullMarked;
