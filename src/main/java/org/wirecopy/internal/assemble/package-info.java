/** Candidates and selection to the fields of an article. */
@NullMarked
package org.wirecopy.internal.assemble;

import org.jspecify.annotations.NullMarked;
