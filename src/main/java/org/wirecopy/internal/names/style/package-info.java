/** House styles: entities with their spellings, protected contexts, the rewriting. */
@NullMarked
package org.wirecopy.internal.names.style;

import org.jspecify.annotations.NullMarked;
