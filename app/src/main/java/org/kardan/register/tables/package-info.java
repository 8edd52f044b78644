/**
 * Tables in files: recognises encoding and delimiter, reads CSV and XLSX row by row, refuses hostile files.
 *
 * <p>Knows nothing of firms. Memory does not grow with the number of rows.
 */
@NullMarked
package org.kardan.register.tables;

import org.jspecify.annotations.NullMarked;
