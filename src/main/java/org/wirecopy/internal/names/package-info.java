/** Names: romanization systems, same-name matching, gazetteer, mentions and house styles. */
@NullMarked
package org.wirecopy.internal.names;

import org.jspecify.annotations.NullMarked;
