/** Proves that the lists in the repository are what the phrases make, and that they are fit to be imported. */
@NullMarked
package org.kardan.demo;

import org.jspecify.annotations.NullMarked;
