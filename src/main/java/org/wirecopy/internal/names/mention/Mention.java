package org.wirecopy.internal.names.mention;

import org.wirecopy.Name;
import org.wirecopy.Span;

/**
 * One occurrence of a name.
 *
 * @param canonical of a place the gazetteer's or the entity list's spelling, else the text itself
 */
public record Mention(Span span, String text, Name.Kind kind, String canonical) {}
