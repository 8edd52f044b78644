package org.kardan.language;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** Numbers, dates and money as a reader of one language expects them. */
public record Formats(Lang lang) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public String number(long number) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }

    public String number(double number, int digits) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** With the currency's code: the sign ¥ is ambiguous between yuan and yen. */
    public String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getNumberInstance(lang.locale());
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return currency.getCurrencyCode() + " " + format.format(amount);
    }

    /** 23. November 2026 · 2026年11月23日 · 23 November 2026. */
    public String date(LocalDate date) {
        return date.format(formatter(
                switch (lang) {
                    case DE -> "d. MMMM yyyy";
                    case ZH -> "yyyy年M月d日";
                    case EN -> "d MMMM yyyy";
                }));
    }

    public String time(LocalTime time) {
        return time.format(formatter("HH:mm"));
    }

    public String dateTime(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return date(there.toLocalDate()) + (lang == Lang.ZH ? " " : ", ") + time(there.toLocalTime());
    }

    /** The moment in the zone that readers of this language usually live in. */
    public String dateTime(Instant instant) {
        return dateTime(instant, home());
    }

    public ZoneId home() {
        return lang == Lang.ZH ? SHANGHAI : BERLIN;
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, lang.locale());
    }
}
