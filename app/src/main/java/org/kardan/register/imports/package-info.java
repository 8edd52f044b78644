/**
 * Imports of lists: the uploaded file, its rows, and the long work of checking, applying and undoing them.
 *
 * <p>A batch of rows and the place in the work are committed together, so that a crash neither loses nor doubles a row.
 */
@NullMarked
package org.kardan.register.imports;

import org.jspecify.annotations.NullMarked;
