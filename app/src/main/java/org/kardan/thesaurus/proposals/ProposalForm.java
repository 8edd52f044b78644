package org.kardan.thesaurus.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Card;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Names;
import org.kardan.thesaurus.proposals.Finding.Problem;

/**
 * What the form of a proposal says, as it was typed.
 *
 * @param moved labels of the concept that go to the new one, each as {@code de|Feder}
 */
record ProposalForm(Deed deed, Map<String, String> fields, Set<String> moved) {

    private static final int LONGEST = 2_000;

    ProposalForm {
        fields = Map.copyOf(fields);
        moved = Set.copyOf(moved);
    }

    static ProposalForm sent(Deed deed, Map<String, List<String>> sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, values) -> fields.put(name, values.getFirst().strip()));
        return new ProposalForm(deed, fields, Set.copyOf(sent.getOrDefault("moved", List.of())));
    }

    /** An empty form about a concept, which may be empty as well. */
    static ProposalForm about(Deed deed, String concept, Edition edition, Lang lang) {
        var fields = new HashMap<String, String>();
        fields.put("concept", concept);
        if (deed == Deed.LINKS) {
            edition.cards().card(concept).ifPresent(card -> {
                fields.put("broader", names(card.broader(), edition, lang));
                fields.put("related", names(card.related(), edition, lang));
            });
        }
        return new ProposalForm(deed, fields, Set.of());
    }

    static ProposalForm of(Alteration content, Edition edition, Lang reader) {
        var fields = new HashMap<String, String>();
        var moved = new HashSet<String>();
        var old = edition.cards().card(content.concept());
        for (var lang : Lang.values()) {
            var kept = content.deed() == Deed.SPLIT
                    ? old.map(card -> card.names(lang)).orElse(Names.NONE)
                    : Names.NONE;
            var names = content.names(lang);
            fields.put(Check.field("labels", lang), typed(names.labels(), kept.labels()));
            fields.put(Check.field("stems", lang), typed(names.stems(), kept.stems()));
            fields.put(Check.field("vetoes", lang), String.join("; ", names.vetoes()));
            fields.put(Check.field("definition", lang), content.definition().exactly(lang));
            Stream.concat(
                            names.labels().stream().filter(kept.labels()::contains),
                            names.stems().stream().filter(kept.stems()::contains))
                    .forEach(name -> moved.add(lang.path() + "|" + name));
        }
        fields.putAll(links(content, edition, reader));
        return new ProposalForm(content.deed(), fields, moved);
    }

    private static Map<String, String> links(Alteration content, Edition edition, Lang reader) {
        var fields = new HashMap<String, String>();
        fields.put("concept", content.concept());
        fields.put(
                "other",
                edition.cards()
                        .card(content.other())
                        .map(card -> card.label().in(reader))
                        .orElse(""));
        fields.put(
                "facet",
                content.facetOrNull() == null ? "" : content.facetOrNull().path());
        fields.put("broader", names(content.broader(), edition, reader));
        fields.put("related", names(content.related(), edition, reader));
        fields.put("below", content.below() ? "true" : "");
        return fields;
    }

    private static String typed(List<String> names, List<String> kept) {
        return names.stream().filter(name -> !kept.contains(name)).collect(Collectors.joining("; "));
    }

    private static String names(Set<String> concepts, Edition edition, Lang lang) {
        return new TreeSet<>(concepts)
                .stream()
                        .map(id -> edition.term(id)
                                .map(term -> term.label().in(lang))
                                .orElse(id))
                        .collect(Collectors.joining("; "));
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    String reason() {
        return value("reason");
    }

    boolean moves(Lang lang, String name) {
        return moved.contains(lang.path() + "|" + name);
    }

    /** What the form means, and the fields that mean nothing. */
    record Meaning(Alteration content, List<Finding> findings) {}

    Meaning meaning(Edition edition) {
        var findings = new ArrayList<Finding>();
        fields.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                findings.add(Finding.of(name, Problem.TOO_LONG, value.substring(0, 40)));
            }
        });
        var facet = Arrays.stream(Facet.values())
                .filter(one -> one.path().equals(value("facet")))
                .findFirst();
        if (deed == Deed.TERM && facet.isEmpty()) {
            findings.add(Finding.of("facet", Problem.UNKNOWN_CONCEPT, value("facet")));
        }
        var other = deed == Deed.MERGE || deed == Deed.DEPRECATION ? one(edition, "other", findings) : "";
        var content = new Alteration(
                deed,
                deed == Deed.TERM ? "" : value("concept"),
                other,
                deed == Deed.TERM ? facet.orElse(null) : null,
                names(edition),
                new Trilingual(value("definitionDe"), value("definitionZh"), value("definitionEn")),
                all(edition, "broader", findings),
                all(edition, "related", findings),
                !value("below").isEmpty());
        if (deed == Deed.TERM && content.labels().isEmpty()) {
            findings.add(Finding.of("labelsDe", Problem.NO_CHANGE, ""));
        }
        return new Meaning(content, findings);
    }

    private Map<Lang, Names> names(Edition edition) {
        var old = edition.cards().card(value("concept"));
        var all = new EnumMap<Lang, Names>(Lang.class);
        for (var lang : Lang.values()) {
            var kept = deed == Deed.SPLIT ? old.map(card -> card.names(lang)).orElse(Names.NONE) : Names.NONE;
            all.put(
                    lang,
                    new Names(
                            words("labels", lang, kept.labels()),
                            words("stems", lang, kept.stems()),
                            parts(value(Check.field("vetoes", lang)))));
        }
        return all;
    }

    private List<String> words(String name, Lang lang, List<String> kept) {
        var all = new ArrayList<>(parts(value(Check.field(name, lang))));
        kept.stream().filter(word -> moves(lang, word)).forEach(all::add);
        return all;
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[;；|\\n\\r]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String one(Edition edition, String field, List<Finding> findings) {
        var all = all(edition, field, findings);
        if (all.size() == 1) {
            return all.iterator().next();
        }
        if (findings.stream().noneMatch(finding -> finding.field().equals(field))) {
            findings.add(Finding.of(field, Problem.UNKNOWN_CONCEPT, value(field)));
        }
        return "";
    }

    private Set<String> all(Edition edition, String field, List<Finding> findings) {
        var ids = new TreeSet<String>();
        for (var name : parts(value(field))) {
            var found = edition.cards().all().values().stream()
                    .filter(card -> isCalled(card, name))
                    .map(Card::id)
                    .findFirst();
            found.ifPresentOrElse(ids::add, () -> findings.add(Finding.of(field, Problem.UNKNOWN_CONCEPT, name)));
        }
        return ids;
    }

    /** By id or by any of its labels, in any language. */
    private static boolean isCalled(Card card, String name) {
        return card.id().equals(name)
                || Arrays.stream(Lang.values())
                        .anyMatch(lang -> card.names(lang).labels().stream().anyMatch(name::equalsIgnoreCase));
    }
}
