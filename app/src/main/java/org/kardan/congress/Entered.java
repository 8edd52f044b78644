package org.kardan.congress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.springframework.util.MultiValueMap;

/**
 * A form as entered, and what is wrong with it by field; errors are the last parts of keys such as
 * {@code congress.error.missing}. Reading a field of a wrong form notes the error and answers empty.
 */
public final class Entered {

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Entered(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Entered of(MultiValueMap<String, String> form) {
        return new Entered(new LinkedHashMap<>(form));
    }

    public static Entered of(Map<String, String> form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.forEach((name, value) -> values.put(name, List.of(value)));
        return new Entered(values);
    }

    public static Entered nothing() {
        return new Entered(Map.of());
    }

    /** As entered, for showing it again. */
    public String get(String field) {
        return values.getOrDefault(field, List.of("")).getFirst().strip();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** The last part of the error's key, empty for none. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** The name of a field without its language or number: {@code name.de} is a {@code name}. */
    public static String nameOf(String field) {
        return field.replaceFirst("\\.\\w+$|\\d+$", "");
    }

    public Map<String, String> errors() {
        return errors;
    }

    public boolean isRight() {
        return errors.isEmpty();
    }

    public void refuse(String field, String error) {
        errors.putIfAbsent(field, error);
    }

    public String text(String field, int most) {
        var text = get(field);
        if (text.length() > most) {
            refuse(field, "long");
        }
        return text;
    }

    public String needed(String field, int most) {
        var text = text(field, most);
        if (text.isEmpty()) {
            refuse(field, "missing");
        }
        return text;
    }

    /** Fields {@code name.de}, {@code name.zh}, {@code name.en}. */
    public Trilingual texts(String field, int most) {
        return new Trilingual(text(field + ".de", most), text(field + ".zh", most), text(field + ".en", most));
    }

    /** The same, refused unless all three are there: both sides read with equal rights. */
    public Trilingual neededTexts(String field, int most) {
        for (var lang : Lang.values()) {
            needed(field + "." + lang.path(), most);
        }
        return texts(field, most);
    }

    public OptionalInt number(String field, int least, int most) {
        try {
            var number = Integer.parseInt(needed(field, 9));
            if (number < least || number > most) {
                refuse(field, "range");
                return OptionalInt.empty();
            }
            return OptionalInt.of(number);
        } catch (NumberFormatException e) {
            refuse(field, "number");
            return OptionalInt.empty();
        }
    }

    public Optional<LocalDate> date(String field) {
        return parsed(field, LocalDate::parse, "date");
    }

    public Optional<LocalTime> time(String field) {
        return parsed(field, LocalTime::parse, "time");
    }

    public Optional<LocalDateTime> dateTime(String field) {
        return parsed(field, LocalDateTime::parse, "date");
    }

    private <T> Optional<T> parsed(String field, java.util.function.Function<String, T> parser, String error) {
        var text = needed(field, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            refuse(field, error);
            return Optional.empty();
        }
    }
}
