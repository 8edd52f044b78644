package org.kardan.congress.interpreters;

import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.web.Reader;

/** Two languages between which somebody interprets, in both directions; written like {@code DE-ZH}. */
public record LanguagePair(Lang first, Lang second) {

    public LanguagePair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(first + "-" + second + " is not in order. Maybe use LanguagePair.of.");
        }
    }

    public static LanguagePair of(Lang one, Lang other) {
        return one.compareTo(other) < 0 ? new LanguagePair(one, other) : new LanguagePair(other, one);
    }

    public static Optional<LanguagePair> of(String text) {
        return all().filter(pair -> pair.toString().equals(text)).findFirst();
    }

    public static Stream<LanguagePair> all() {
        return Stream.of(
                new LanguagePair(Lang.DE, Lang.ZH),
                new LanguagePair(Lang.ZH, Lang.EN),
                new LanguagePair(Lang.DE, Lang.EN));
    }

    /** As a reader calls it, such as "German – Chinese". */
    public String in(Reader reader) {
        return reader.t("congress.lang." + first.path()) + " – " + reader.t("congress.lang." + second.path());
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}
