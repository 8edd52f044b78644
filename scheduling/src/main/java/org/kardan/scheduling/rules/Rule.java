package org.kardan.scheduling.rules;

import java.util.stream.Stream;

/** Something a timetable must keep. */
public interface Rule {

    Stream<Breach> breachesOf(Timesheet sheet);
}
