package org.kardan.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The holidays of North Rhine-Westphalia.
 *
 * <p>Source: Feiertagsgesetz NW, § 2, in force since 1995 in this form (without Buß- und Bettag).
 */
final class GermanHolidays {

    private static final int SINCE = 1995;

    private GermanHolidays() {}

    static List<Holiday> of(int year) {
        if (year < SINCE) {
            throw new IllegalArgumentException(
                    "Holidays of " + year + ". Maybe a year before " + SINCE + " is a typo.");
        }
        var easter = easter(year);
        return List.of(
                day(LocalDate.of(year, Month.JANUARY, 1), "Neujahr", "元旦", "New Year's Day"),
                day(easter.minusDays(2), "Karfreitag", "耶稣受难日", "Good Friday"),
                day(easter.plusDays(1), "Ostermontag", "复活节星期一", "Easter Monday"),
                day(LocalDate.of(year, Month.MAY, 1), "Tag der Arbeit", "劳动节", "Labour Day"),
                day(easter.plusDays(39), "Christi Himmelfahrt", "耶稣升天节", "Ascension Day"),
                day(easter.plusDays(50), "Pfingstmontag", "圣灵降临节星期一", "Whit Monday"),
                day(easter.plusDays(60), "Fronleichnam", "基督圣体节", "Corpus Christi"),
                day(LocalDate.of(year, Month.OCTOBER, 3), "Tag der Deutschen Einheit", "德国统一日", "German Unity Day"),
                day(LocalDate.of(year, Month.NOVEMBER, 1), "Allerheiligen", "诸圣节", "All Saints' Day"),
                day(LocalDate.of(year, Month.DECEMBER, 25), "1. Weihnachtstag", "圣诞节", "Christmas Day"),
                day(LocalDate.of(year, Month.DECEMBER, 26), "2. Weihnachtstag", "节礼日", "Boxing Day"));
    }

    private static Holiday day(LocalDate date, String de, String zh, String en) {
        return new Holiday(date, de, zh, en, false, false);
    }

    /** Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher (1876). */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
