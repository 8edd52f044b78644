package org.kardan.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param work a day on which work makes up for a holiday, on a weekend
 * @param provisional known by law, but the year's announcement may still add or move days
 */
public record Holiday(LocalDate date, String de, String zh, String en, boolean work, boolean provisional) {}
