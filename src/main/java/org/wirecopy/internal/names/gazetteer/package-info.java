/** Places and countries with their spellings in many languages, loaded on first use. */
@NullMarked
package org.wirecopy.internal.names.gazetteer;

import org.jspecify.annotations.NullMarked;
