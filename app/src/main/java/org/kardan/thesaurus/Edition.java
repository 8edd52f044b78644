package org.kardan.thesaurus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Annotator;
import org.kardan.matching.Span;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;

/** The thesaurus as it is between two changes. Immutable; safe for all threads. */
public final class Edition {

    private final long number;
    private final Cards cards;
    private final List<Long> leftOut;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final Annotator annotator;

    private Edition(long number, Cards cards, List<Long> leftOut) {
        this.number = number;
        this.cards = cards;
        this.leftOut = List.copyOf(leftOut);
        cards.all().values().forEach(card -> terms.put(card.id(), card.term()));
        vocabulary = vocabulary(cards);
        annotator = new Annotator(vocabulary);
    }

    /**
     * What the files say, with those changes that count. A change that no longer fits the files, because a newer
     * installation knows its concept by another name, is left out: it must not keep the application from starting.
     */
    static Edition of(Cards files, Collection<Change> changes) {
        var number = changes.stream().mapToLong(Change::number).max().orElse(1);
        var cards = files;
        var leftOut = new ArrayList<Long>();
        for (var change : changes) {
            if (change.isInForce()) {
                try {
                    var next = cards.after(change.content());
                    vocabulary(next);
                    cards = next;
                } catch (IllegalArgumentException e) {
                    leftOut.add(change.number());
                }
            }
        }
        return new Edition(number, cards, leftOut);
    }

    /** As if this change were approved; throws if it cannot be. */
    public Edition after(Alteration change) {
        return new Edition(number + 1, cards.after(change), leftOut);
    }

    private static Vocabulary vocabulary(Cards cards) {
        return Vocabulary.of(cards.all().values().stream().map(Card::concept).toList());
    }

    public long number() {
        return number;
    }

    public Cards cards() {
        return cards;
    }

    /** Numbers of approved changes that no longer fit the files. */
    public List<Long> leftOut() {
        return leftOut;
    }

    public Map<String, Term> terms() {
        return terms;
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Annotation annotate(String text, Lang lang) {
        return annotator.annotate(text, Tongue.valueOf(lang.name()));
    }

    public Set<String> conceptsIn(String text, Lang lang) {
        return annotate(text, lang).spans().stream().map(Span::concept).collect(Collectors.toSet());
    }

    /** The ids of the concepts whose cards differ, those that came or went included. */
    public Set<String> differences(Edition other) {
        var all = new TreeSet<>(terms.keySet());
        all.addAll(other.terms.keySet());
        all.removeIf(id -> cards.card(id).equals(other.cards.card(id)));
        return all;
    }
}
