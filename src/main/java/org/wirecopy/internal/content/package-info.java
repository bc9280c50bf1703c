/** Which blocks of a page are the article, which are not, and why. */
@NullMarked
package org.wirecopy.internal.content;

import org.jspecify.annotations.NullMarked;
