/**
 * Kardan's timetable engine beside solvers that one could use instead: the same instances, time, number of workers and
 * machine, one process per run, every result judged by the independent checker. Nothing of the product uses this.
 */
@NullMarked
package org.kardan.bench.timetable;

import org.jspecify.annotations.NullMarked;
