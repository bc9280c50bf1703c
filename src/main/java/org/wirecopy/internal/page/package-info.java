/**
 * The page as flat arrays. {@link org.wirecopy.internal.page.HtmlWalk} makes it from a DOM in one
 * iterative walk, {@link org.wirecopy.internal.page.ScrapedText} from text that some scraper saved;
 * everything after reads the arrays and never the DOM.
 */
@NullMarked
package org.wirecopy.internal.page;

import org.jspecify.annotations.NullMarked;
