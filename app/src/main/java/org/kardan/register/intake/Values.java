package org.kardan.register.intake;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers, dates and addresses as lists write them. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.,  '][0-9]{3})+(?![0-9])|[0-9]+");
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(年.*|[-./].*)?");
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<y>[0-9]{4})[-/.年](?<m>[0-9]{1,2})(?:[-/.月](?<d>[0-9]{1,2})日?)?月?"),
            Pattern.compile("(?<d>[0-9]{1,2})\\.(?<m>[0-9]{1,2})\\.(?<y>[0-9]{4})"));
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.[\\p{L}]{2,24}");
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);

    private Values() {}

    /** The number of people: "1.397", "10–19" (the lower end), "约200人". */
    static Optional<Integer> people(String text) {
        var number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        var digits = number.group().replaceAll("[^0-9]", "");
        return digits.length() > 8 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    static Optional<Integer> year(String text, LocalDate today) {
        var match = YEAR.matcher(text.strip());
        return match.matches()
                ? Optional.of(Integer.valueOf(match.group(1))).filter(year -> year >= 1000 && year <= today.getYear())
                : Optional.empty();
    }

    /** Degrees with a point or a comma. */
    static Optional<Double> degrees(String text, int most) {
        try {
            var degrees = Double.parseDouble(text.strip().replace(',', '.').replace("°", ""));
            return Math.abs(degrees) <= most ? Optional.of(degrees) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** 01.07.2023, 2023-07-01, 2017年4月1日, or the day number of a spreadsheet. */
    static Optional<LocalDate> date(String text) {
        var written = text.strip();
        if (written.matches("[1-9][0-9]{4}")) {
            return Optional.of(EXCEL_BEGINS.plusDays(Integer.parseInt(written)));
        }
        return DATES.stream()
                .map(form -> date(form, written))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> date(Pattern form, String text) {
        var match = form.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var day = match.group("d");
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group("y")),
                    Integer.parseInt(match.group("m")),
                    day == null ? 1 : Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A web address with its scheme; only http and https, because it becomes a link. */
    static Optional<String> website(String text) {
        var written = text.strip();
        var full = written.contains("://") ? written : "https://" + written;
        try {
            var uri = URI.create(full);
            var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            var isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null
                    ? Optional.of(full)
                    : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    /** Several short texts in one cell, one per line or set apart by a bar. */
    static List<String> texts(String cell) {
        return Arrays.stream(cell.split("\\s*[|\n]\\s*"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
