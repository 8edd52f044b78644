package org.kardan.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that fit every trade. */
record GeneralPhrases(
        Map<String, Map<String, List<String>>> byLanguage,
        List<String> offers,
        List<String> requests,
        List<String> serviceRequests) {

    private static final Set<String> GOODS_ONLY = Set.of("batch", "quality", "supply");

    static GeneralPhrases read(Path phrases) {
        return new GeneralPhrases(
                Map.of("de", read(phrases, "de"), "zh", read(phrases, "zh"), "en", read(phrases, "en")),
                Lines.of(phrases.resolve("general-offers.txt")),
                Lines.of(phrases.resolve("general-requests.txt")),
                Lines.of(phrases.resolve("general-requests-service.txt")));
    }

    private static Map<String, List<String>> read(Path phrases, String lang) {
        return Lines.sections(phrases.resolve("general-" + lang + ".txt"));
    }

    List<String> requests(Trade trade) {
        return trade.service() ? serviceRequests : requests;
    }

    /** Batches, part quality and supply are no topics for somebody who sells a service. */
    List<List<String>> sections(String lang, Trade trade) {
        var sections = byLanguage.getOrDefault(lang, Map.of());
        return sections.keySet().stream()
                .filter(section -> !trade.service() || !GOODS_ONLY.contains(section))
                .sorted()
                .map(sections::get)
                .toList();
    }
}
