package org.kardan.thesaurus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/**
 * One change of the thesaurus; which parts count depends on its deed.
 *
 * @param concept whose concept; for a new one its id, empty until it is approved
 * @param other the concept that remains (merge), the successor (deprecation), the id of the new concept (split, empty
 *     until it is approved), the number of the change that is taken back (undo)
 * @param facetOrNull of a new concept
 * @param names what is added; for a split, what moves to the new concept
 * @param below of a split: whether the new concept stands below the old one or beside it
 */
public record Alteration(
        Deed deed,
        String concept,
        String other,
        @Nullable Facet facetOrNull,
        Map<Lang, Names> names,
        Trilingual definition,
        Set<String> broader,
        Set<String> related,
        boolean below) {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    public Alteration {
        names = Map.copyOf(names);
        broader = Set.copyOf(broader);
        related = Set.copyOf(related);
    }

    public static Alteration term(
            Facet facet, Map<Lang, Names> names, Trilingual definition, Set<String> broader, Set<String> related) {
        return new Alteration(Deed.TERM, "", "", facet, names, definition, broader, related, false);
    }

    public static Alteration label(String concept, Map<Lang, Names> names) {
        return simple(Deed.LABEL, concept, "", names);
    }

    public static Alteration veto(String concept, Map<Lang, Names> names) {
        return simple(Deed.VETO, concept, "", names);
    }

    public static Alteration links(String concept, Set<String> broader, Set<String> related) {
        return new Alteration(Deed.LINKS, concept, "", null, Map.of(), NOTHING, broader, related, false);
    }

    public static Alteration merge(String concept, String into) {
        return simple(Deed.MERGE, concept, into, Map.of());
    }

    public static Alteration split(String concept, Map<Lang, Names> moved, Trilingual definition, boolean below) {
        return new Alteration(Deed.SPLIT, concept, "", null, moved, definition, Set.of(), Set.of(), below);
    }

    public static Alteration deprecation(String concept, String successor) {
        return simple(Deed.DEPRECATION, concept, successor, Map.of());
    }

    public static Alteration undo(long number) {
        return simple(Deed.UNDO, "", Long.toString(number), Map.of());
    }

    private static Alteration simple(Deed deed, String concept, String other, Map<Lang, Names> names) {
        return new Alteration(deed, concept, other, null, names, NOTHING, Set.of(), Set.of(), false);
    }

    /** The same with the id that its new concept gets for good. */
    public Alteration creating(String id) {
        return switch (deed) {
            case TERM -> new Alteration(deed, id, other, facetOrNull, names, definition, broader, related, below);
            case SPLIT -> new Alteration(deed, concept, id, facetOrNull, names, definition, broader, related, below);
            case LABEL, VETO, LINKS, MERGE, DEPRECATION, UNDO -> this;
        };
    }

    public Names names(Lang lang) {
        return names.getOrDefault(lang, Names.NONE);
    }

    public List<String> labels() {
        return List.of(Lang.values()).stream()
                .flatMap(lang -> names(lang).labels().stream())
                .toList();
    }
}
