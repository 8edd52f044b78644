/**
 * What a row of a list means: columns recognised in three languages, values understood, problems named, and the
 * decision what becomes of each row. Pure: no database, no file.
 */
@NullMarked
package org.kardan.register.intake;

import org.jspecify.annotations.NullMarked;
