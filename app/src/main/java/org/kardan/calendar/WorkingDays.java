package org.kardan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days people work in the two countries. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The holidays and make-up days of a country in a stretch of days, both ends included. */
    public static List<Holiday> holidays(Country country, LocalDate first, LocalDate last) {
        Stream<Holiday> all = switch (country) {
            case DE ->
                Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
                        .flatMap(year -> GermanHolidays.of(year).stream());
            case CN -> ChineseHolidays.ALL.stream();
        };
        return all.filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .toList();
    }

    /** The holiday or make-up day on a date. */
    public static Optional<Holiday> holiday(Country country, LocalDate date) {
        return holidays(country, date, date).stream().findFirst();
    }

    public static boolean isWorkingDay(Country country, LocalDate date) {
        return holiday(country, date)
                .map(Holiday::work)
                .orElse(date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** A day on which both sides work. */
    public static boolean isWorkingDayOfBoth(LocalDate date) {
        return Arrays.stream(Country.values()).allMatch(country -> isWorkingDay(country, date));
    }

    /** The day itself if it is a working day, else the next one. */
    public static LocalDate onOrAfter(Country country, LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1))
                .filter(day -> isWorkingDay(country, day))
                .findFirst()
                .orElseThrow();
    }

    /** The n-th working day after a date; for deadlines. */
    public static LocalDate plus(Country country, LocalDate date, int days) {
        var day = date;
        for (int i = 0; i < days; i++) {
            day = onOrAfter(country, day.plusDays(1));
        }
        return day;
    }

    /** Whether the days of that year are settled; for China not before the announcement in the autumn before. */
    public static boolean isSettled(Country country, int year) {
        return country == Country.DE
                || ChineseHolidays.ALL.stream().anyMatch(day -> day.date().getYear() == year && !day.provisional());
    }
}
