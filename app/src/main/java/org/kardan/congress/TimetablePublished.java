package org.kardan.congress;

/** A version of the timetable is shown to its participants, provisionally or for good. */
public record TimetablePublished(CongressId congress, int version, boolean provisional) {}
