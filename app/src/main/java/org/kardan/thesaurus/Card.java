package org.kardan.thesaurus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.matching.Concept;
import org.kardan.matching.Tongue;
import org.kardan.matching.Words;

/** Everything that the thesaurus knows about one concept: as readers see it, and as texts are searched for it. */
public record Card(
        String id,
        Facet facet,
        @Nullable Drive driveOrNull,
        Map<Lang, Names> names,
        Trilingual definition,
        Set<String> broader,
        Set<String> related,
        List<Code> close) {

    public Card {
        names = Map.copyOf(names);
        broader = Set.copyOf(broader);
        related = Set.copyOf(related);
        close = List.copyOf(close);
    }

    static Card of(Term term, Concept concept) {
        var names = new EnumMap<Lang, Names>(Lang.class);
        concept.words().forEach((tongue, words) -> names.put(Lang.valueOf(tongue.name()), Names.of(words)));
        return new Card(
                term.id(),
                term.facet(),
                term.driveOrNull(),
                names,
                term.definition(),
                term.broader(),
                term.related(),
                term.close());
    }

    public Names names(Lang lang) {
        return names.getOrDefault(lang, Names.NONE);
    }

    Term term() {
        var others = new EnumMap<Lang, List<String>>(Lang.class);
        for (var lang : Lang.values()) {
            others.put(lang, names(lang).labels().stream().skip(1).toList());
        }
        return new Term(id, facet, driveOrNull, label(), others, definition, broader, related, close);
    }

    public Trilingual label() {
        return new Trilingual(
                names(Lang.DE).preferred(),
                names(Lang.ZH).preferred(),
                names(Lang.EN).preferred());
    }

    Concept concept() {
        var words = new EnumMap<Tongue, Words>(Tongue.class);
        for (var lang : Lang.values()) {
            names(lang).words().ifPresent(found -> words.put(Tongue.valueOf(lang.name()), found));
        }
        return new Concept(id, facet.path(), broader, words);
    }

    Card plus(Map<Lang, Names> more) {
        var all = new EnumMap<Lang, Names>(Lang.class);
        Arrays.stream(Lang.values())
                .forEach(lang -> all.put(lang, names(lang).plus(more.getOrDefault(lang, Names.NONE))));
        return named(all);
    }

    Card minus(Map<Lang, Names> gone) {
        var all = new EnumMap<Lang, Names>(Lang.class);
        Arrays.stream(Lang.values())
                .forEach(lang -> all.put(lang, names(lang).minus(gone.getOrDefault(lang, Names.NONE))));
        return named(all);
    }

    /** Words of the other concept no longer mean something else once both are one. */
    Card withoutVetoesOf(Card other) {
        var all = new EnumMap<Lang, Names>(Lang.class);
        Arrays.stream(Lang.values()).forEach(lang -> all.put(lang, names(lang).allowing(other.names(lang))));
        return named(all);
    }

    private Card named(Map<Lang, Names> others) {
        return new Card(id, facet, driveOrNull, others, definition, broader, related, close);
    }

    Card below(Set<String> others) {
        return new Card(id, facet, driveOrNull, names, definition, others, related, close);
    }

    Card beside(Set<String> others) {
        return new Card(id, facet, driveOrNull, names, definition, broader, others, close);
    }

    /** The fields by name, for the journal. */
    public Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (var lang : Lang.values()) {
            var suffix = "." + lang.path();
            fields.put("labels" + suffix, String.join("; ", names(lang).labels()));
            fields.put("stems" + suffix, String.join("; ", names(lang).stems()));
            fields.put("vetoes" + suffix, String.join("; ", names(lang).vetoes()));
            fields.put("definition" + suffix, definition.exactly(lang));
        }
        fields.put("facet", facet.path());
        fields.put("broader", String.join("; ", new TreeSet<>(broader)));
        fields.put("related", String.join("; ", new TreeSet<>(related)));
        fields.put("close", close.stream().map(Code::toString).sorted().collect(Collectors.joining("; ")));
        return fields;
    }
}
