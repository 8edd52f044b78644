package org.kardan.offers.fit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.matching.Entry;
import org.kardan.matching.Vocabulary;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;

/**
 * Who takes part in the market with what, on a day and in the words of one vocabulary.
 *
 * @param certificates what each firm shows, as concepts
 */
record Participants(
        LocalDate day,
        Vocabulary vocabulary,
        Map<FirmId, Firm> firms,
        Map<FirmId, List<Line>> lines,
        Map<FirmId, Set<String>> certificates) {

    Participants {
        firms = Map.copyOf(firms);
        lines = Map.copyOf(lines);
        certificates = Map.copyOf(certificates);
    }

    static Participants of(
            LocalDate day,
            Vocabulary vocabulary,
            Collection<Firm> firms,
            Collection<Line> lines,
            Map<FirmId, Set<String>> certificates) {
        return new Participants(
                day,
                vocabulary,
                firms.stream().collect(Collectors.toMap(Firm::id, Function.identity())),
                lines.stream().collect(Collectors.groupingBy(line -> line.firm().id())),
                certificates);
    }

    /** The same, where these firms are what a later reading found, or gone. */
    Participants with(Set<FirmId> changed, Participants later) {
        return new Participants(
                day,
                vocabulary,
                replaced(firms, changed, later.firms()),
                replaced(lines, changed, later.lines()),
                replaced(certificates, changed, later.certificates()));
    }

    private static <V> Map<FirmId, V> replaced(Map<FirmId, V> old, Set<FirmId> changed, Map<FirmId, V> later) {
        var all = new HashMap<>(old);
        all.keySet().removeAll(changed);
        all.putAll(later);
        return all;
    }

    List<Entry> entries() {
        return lines.values().stream()
                .flatMap(List::stream)
                .map(line -> line.entry(
                        Optional.ofNullable(certificates.get(line.firm().id())).orElse(Set.of())))
                .toList();
    }
}
