/** Wirecopy in other frameworks: one class each, to copy. */
package org.wirecopy.recipes;
