/**
 * How Kardan's timetable engine grows: made-up crowds of 500 to 5,000 participants, one process per run, every result
 * judged by the independent checker. Writes a table and a curve.
 */
@NullMarked
package org.kardan.bench.growth;

import org.jspecify.annotations.NullMarked;
