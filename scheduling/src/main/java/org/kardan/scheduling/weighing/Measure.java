package org.kardan.scheduling.weighing;

import org.kardan.scheduling.rules.Timesheet;

/** The amount of one goal in a timetable. */
interface Measure {

    long of(Timesheet sheet);
}
