package org.kardan.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Phrases that fit every trade. */
record GeneralPhrases(Map<String, List<List<String>>> byLanguage, List<String> offers, List<String> requests) {

    static GeneralPhrases read(Path phrases) {
        return new GeneralPhrases(
                Map.of("de", read(phrases, "de"), "zh", read(phrases, "zh"), "en", read(phrases, "en")),
                Lines.of(phrases.resolve("general-offers.txt")),
                Lines.of(phrases.resolve("general-requests.txt")));
    }

    private static List<List<String>> read(Path phrases, String lang) {
        return List.copyOf(Lines.sections(phrases.resolve("general-" + lang + ".txt")).values());
    }

    List<List<String>> sections(String lang) {
        return byLanguage.getOrDefault(lang, List.of());
    }
}
