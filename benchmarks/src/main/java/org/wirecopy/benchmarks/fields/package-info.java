/** Fits the weights by which a page's options for a field are told apart. */
package org.wirecopy.benchmarks.fields;
