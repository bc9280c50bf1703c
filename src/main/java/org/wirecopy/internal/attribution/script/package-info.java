/**
 * Who said what in Chinese, Japanese, Korean, Arabic, Persian, Hebrew and Hindi: languages whose
 * words stand without spaces between them, carry their small words joined to them, or follow them
 * with particles. All is read in characters, by words of tables; nothing here splits a text into
 * words.
 */
@NullMarked
package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.NullMarked;
