package org.kardan.thesaurus;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All cards, and which concepts took the place of those that went. Immutable: a change makes other cards.
 *
 * @param successors by the id of a concept that went, the id of the one that took its place
 */
public record Cards(Map<String, Card> all, Map<String, String> successors) {

    static Cards of(Collection<Card> cards) {
        var all = new LinkedHashMap<String, Card>();
        cards.forEach(card -> all.put(card.id(), card));
        return new Cards(all, Map.of());
    }

    public Optional<Card> card(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The concept that stands in for this id today; empty if there never was one. */
    public Optional<String> today(String id) {
        var seen = new HashSet<String>();
        var here = id;
        while (!all.containsKey(here)) {
            var next = successors.get(here);
            if (next == null || !seen.add(here)) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(here);
    }

    /** Whether an id is or was in use: ids are never given twice. */
    public boolean isTaken(String id) {
        return all.containsKey(id) || successors.containsKey(id);
    }

    /** The cards after a change. Throws if a concept it speaks of is not there. */
    public Cards after(Alteration change) {
        return switch (change.deed()) {
            case TERM -> add(made(change), change.related());
            case LABEL, VETO -> with(known(change.concept()).plus(change.names()));
            case LINKS -> link(known(change.concept()), change);
            case MERGE -> merge(known(change.concept()), known(change.other()));
            case SPLIT -> split(known(change.concept()), change);
            case DEPRECATION -> {
                var gone = known(change.concept());
                known(change.other());
                yield remove(gone, change.other(), gone.broader());
            }
            case UNDO -> throw new IllegalArgumentException("An undo leaves a change out. Maybe it was not filtered.");
        };
    }

    private static Card made(Alteration change) {
        return new Card(
                change.concept(),
                Objects.requireNonNull(change.facetOrNull(), "facet"),
                null,
                change.names(),
                change.definition(),
                change.broader(),
                Set.of(),
                List.of());
    }

    private Cards add(Card card, Set<String> related) {
        if (isTaken(card.id())) {
            throw new IllegalArgumentException(
                    "Concept '" + card.id() + "' is there already. Maybe the files know it meanwhile.");
        }
        card.broader().forEach(this::known);
        return with(card).relate(card.id(), related);
    }

    private Cards link(Card card, Alteration change) {
        change.broader().forEach(this::known);
        return with(card.below(change.broader())).relate(card.id(), change.related());
    }

    /** Being related goes both ways. */
    private Cards relate(String id, Set<String> related) {
        related.forEach(this::known);
        var cards = new LinkedHashMap<>(all);
        cards.replaceAll((other, card) -> {
            if (other.equals(id)) {
                return card.beside(related);
            }
            var beside = new HashSet<>(card.related());
            var changed = related.contains(other) ? beside.add(id) : beside.remove(id);
            return changed ? card.beside(beside) : card;
        });
        return new Cards(cards, successors);
    }

    private Cards merge(Card gone, Card into) {
        var related = new HashSet<>(into.related());
        related.addAll(gone.related());
        related.removeAll(Set.of(gone.id(), into.id()));
        var broader = new HashSet<>(into.broader());
        if (broader.remove(gone.id())) {
            broader.addAll(gone.broader());
        }
        var whole = into.withoutVetoesOf(gone)
                .plus(gone.withoutVetoesOf(into).names())
                .below(broader);
        return with(whole).remove(gone, into.id(), Set.of(into.id())).relate(into.id(), related);
    }

    private Cards split(Card old, Alteration change) {
        var broader = change.below() ? Set.of(old.id()) : old.broader();
        var part = new Card(
                change.other(),
                old.facet(),
                old.driveOrNull(),
                change.names(),
                change.definition(),
                broader,
                Set.of(),
                List.of());
        return with(old.minus(change.names())).add(part, Set.of());
    }

    /** Whoever stood below the one that goes, stands below these. */
    private Cards remove(Card gone, String successor, Set<String> instead) {
        var cards = new LinkedHashMap<>(all);
        cards.remove(gone.id());
        cards.replaceAll((id, card) -> card.below(replaced(card.broader(), gone.id(), without(instead, id)))
                .beside(replaced(card.related(), gone.id(), Set.of())));
        var moved = new LinkedHashMap<>(successors);
        moved.put(gone.id(), successor);
        return new Cards(cards, moved);
    }

    private static Set<String> replaced(Set<String> all, String gone, Set<String> instead) {
        if (!all.contains(gone)) {
            return all;
        }
        var others = new HashSet<>(without(all, gone));
        others.addAll(instead);
        return others;
    }

    private static Set<String> without(Set<String> all, String one) {
        var others = new HashSet<>(all);
        others.remove(one);
        return others;
    }

    private Cards with(Card card) {
        var cards = new LinkedHashMap<>(all);
        cards.put(card.id(), card);
        return new Cards(cards, successors);
    }

    private Card known(String id) {
        return card(id).orElseThrow(() -> new IllegalArgumentException(
                "There is no concept '" + id + "'. Maybe it was merged or deprecated meanwhile."));
    }
}
