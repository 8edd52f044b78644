package org.kardan.congress.timetable;

import java.util.UUID;
import org.kardan.congress.agenda.Edition;
import org.kardan.web.Reader;

/** Puts quality and reasons into the reader's words. */
final class Sentences {

    private Sentences() {}

    static String of(Reader reader, Quality quality) {
        return switch (quality) {
            case Quality.Empty() -> reader.t("congress.quality.empty");
            case Quality.Best() -> reader.t("congress.quality.best");
            case Quality.BestButBreaks(var breaks, var fewest) -> reader.t("congress.quality.breaks", breaks, fewest);
            case Quality.BestButLesser() -> reader.t("congress.quality.lesser");
            case Quality.MustsMissing(var missing) -> reader.t("congress.quality.musts", missing);
            case Quality.Within(var percent) -> reader.t("congress.quality.within", percent);
        };
    }

    /** Why a pair has no meeting: ids of delegates become names. */
    static String of(Reader reader, Missing missing, Edition edition) {
        var words = missing.parameters().stream()
                .map(parameter -> word(reader, parameter, edition))
                .toArray();
        return reader.t("congress.reason." + missing.reason(), words);
    }

    private static Object word(Reader reader, String parameter, Edition edition) {
        if (parameter.matches("\\d+")) {
            return Integer.parseInt(parameter);
        }
        try {
            var sent = edition.delegates().get(UUID.fromString(parameter));
            var person = sent == null ? null : edition.people().get(sent.person());
            return person == null ? "–" : reader.name(person.name());
        } catch (IllegalArgumentException _) {
            return parameter;
        }
    }
}
