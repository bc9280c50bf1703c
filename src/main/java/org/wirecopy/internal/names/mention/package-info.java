/** Names in running text: found, classed, grouped. */
@NullMarked
package org.wirecopy.internal.names.mention;

import org.jspecify.annotations.NullMarked;
