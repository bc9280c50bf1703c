/**
 * What the page says about its article in places meant for machines or readers: JSON-LD, meta tags,
 * microdata, and visible clues. Everything found is a candidate; nothing is decided here.
 */
@NullMarked
package org.wirecopy.internal.meta;

import org.jspecify.annotations.NullMarked;
