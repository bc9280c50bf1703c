/** The command line, one class a verb; not part of the API. */
@NullMarked
package org.wirecopy.cli;

import org.jspecify.annotations.NullMarked;
