/**
 * Writers: an {@link org.wirecopy.Article} as plain text, Markdown, JSON, annotations, schema.org
 * JSON-LD, IPTC ninjs, or a report for people to look at. They use the public API alone, so a
 * format of your own can stand beside them.
 */
@NullMarked
package org.wirecopy.format;

import org.jspecify.annotations.NullMarked;
