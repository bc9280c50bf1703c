/** Romanization systems: tables read from the resources, compiled to automata of arrays. */
@NullMarked
package org.wirecopy.internal.names.romanization;

import org.jspecify.annotations.NullMarked;
