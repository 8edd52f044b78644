package org.kardan.congress.wishes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;

/** Registered firms that a firm may still ask, found by any of their names, places and capabilities. */
record Candidates(List<Firm> registered) {

    /** At most so many are shown at a time; a search narrows them down. */
    static final int SHOWN = 50;

    List<Firm> of(Firm firm, Set<FirmId> known, String search, Lang lang) {
        var byName = Collation.of(lang);
        var words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return registered.stream()
                .filter(other -> other.side() != firm.side())
                .filter(other -> !known.contains(other.id()))
                .filter(other -> words.stream().allMatch(textOf(other)::contains))
                .sorted((one, other) -> byName.compare(one.name(lang), other.name(lang)))
                .toList();
    }

    private static String textOf(Firm firm) {
        var text = new StringBuilder(firm.pinyin());
        for (var part : List.of(firm.names(), firm.city(), firm.capabilities())) {
            text.append(' ')
                    .append(part.de())
                    .append(' ')
                    .append(part.zh())
                    .append(' ')
                    .append(part.en());
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
