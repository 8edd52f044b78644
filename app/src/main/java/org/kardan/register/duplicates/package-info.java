/** Duplicates: entries of one side that may be the same firm, and what managers have said about them. */
@NullMarked
package org.kardan.register.duplicates;

import org.jspecify.annotations.NullMarked;
