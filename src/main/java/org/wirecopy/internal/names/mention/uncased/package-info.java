/**
 * Names in scripts that have no capitals: places by the gazetteer, persons by the titles, given
 * names and verbs beside them, bodies by the words they are made with.
 */
@NullMarked
package org.wirecopy.internal.names.mention.uncased;

import org.jspecify.annotations.NullMarked;
