/** Who said what: quotations, cues, contents, sources and speakers. */
@NullMarked
package org.wirecopy.internal.attribution;

import org.jspecify.annotations.NullMarked;
