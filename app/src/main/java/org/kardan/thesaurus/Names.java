package org.kardan.thesaurus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kardan.matching.Words;

/**
 * How one language names a concept; unlike {@link Words} it may still be without a label.
 *
 * @param labels complete terms, the preferred one first
 * @param stems parts of words that point to the concept
 * @param vetoes words that contain a label or stem but mean something else
 */
public record Names(List<String> labels, List<String> stems, List<String> vetoes) {

    public static final Names NONE = new Names(List.of(), List.of(), List.of());

    public Names {
        labels = List.copyOf(new LinkedHashSet<>(labels));
        stems = List.copyOf(new LinkedHashSet<>(stems));
        vetoes = List.copyOf(new LinkedHashSet<>(vetoes));
    }

    public static Names labels(String... labels) {
        return new Names(List.of(labels), List.of(), List.of());
    }

    static Names of(Words words) {
        return new Names(words.labels(), words.stems(), words.vetoes());
    }

    Optional<Words> words() {
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Words(labels, stems, vetoes));
    }

    public boolean isEmpty() {
        return labels.isEmpty() && stems.isEmpty() && vetoes.isEmpty();
    }

    public String preferred() {
        return labels.isEmpty() ? "" : labels.getFirst();
    }

    Names plus(Names other) {
        return new Names(joined(labels, other.labels), joined(stems, other.stems), joined(vetoes, other.vetoes));
    }

    /** Without the labels and stems of the other. */
    Names minus(Names other) {
        return new Names(without(labels, other.labels), without(stems, other.stems), vetoes);
    }

    /** Without vetoes that forbid labels or stems of the other. */
    Names allowing(Names other) {
        var allowed =
                joined(other.labels, other.stems).stream().map(Names::folded).toList();
        return new Names(
                labels,
                stems,
                vetoes.stream()
                        .filter(veto -> allowed.stream().noneMatch(name -> name.contains(folded(veto))))
                        .toList());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> without(List<String> all, Collection<String> gone) {
        return all.stream().filter(name -> !gone.contains(name)).toList();
    }
}
