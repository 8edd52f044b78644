package org.kardan.scheduling;

/** One slot of the congress grid: slots of the same {@code day} follow one another by {@code order}. */
public record Slot(String id, int day, int order, int minutes) {}
