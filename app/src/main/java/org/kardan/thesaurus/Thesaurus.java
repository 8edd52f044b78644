package org.kardan.thesaurus;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Annotator;
import org.kardan.matching.Span;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.springframework.stereotype.Component;

/** The concepts: looked up, found in texts, searched by name. Read once at start; safe for all threads. */
@Component
public class Thesaurus {

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final Annotator annotator;

    Thesaurus() {
        var lines = ThesaurusFiles.readAll();
        lines.forEach(line -> terms.put(line.term().id(), line.term()));
        vocabulary =
                Vocabulary.of(lines.stream().map(ThesaurusFiles.Line::concept).toList());
        annotator = new Annotator(vocabulary);
    }

    /** For the matching engine. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The concepts of a text written in a language. */
    public Annotation annotate(String text, Lang lang) {
        return annotator.annotate(text, Tongue.valueOf(lang.name()));
    }

    /** The ids of the concepts in a text, for modules that need no more. */
    public Set<String> conceptsIn(String text, Lang lang) {
        return annotate(text, lang).spans().stream().map(Span::concept).collect(Collectors.toSet());
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    public Collection<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** The preferred term; the id itself for a concept that no longer is. */
    public String label(String id, Lang lang) {
        return term(id).map(term -> term.label().in(lang)).orElse(id);
    }

    public List<Term> narrower(String id) {
        return vocabulary.narrower(id).stream().map(terms::get).toList();
    }

    public List<Term> broader(Term term) {
        return term.broader().stream().sorted().map(terms::get).toList();
    }

    public List<Term> related(Term term) {
        return term.related().stream().sorted().map(terms::get).toList();
    }

    /** Terms of a facet (of all for empty) whose name in any language contains the text, in the reader's order. */
    public List<Term> find(Optional<Facet> facet, String text, Lang lang) {
        var wanted = folded(text);
        return terms.values().stream()
                .filter(term -> facet.stream().allMatch(wantedFacet -> term.facet() == wantedFacet))
                .filter(term -> wanted.isEmpty()
                        || names(term).anyMatch(name -> folded(name).contains(wanted)))
                .sorted(Comparator.comparing((Term term) -> term.label().in(lang), Collation.of(lang)))
                .toList();
    }

    private static Stream<String> names(Term term) {
        return Stream.of(Lang.values())
                .flatMap(lang ->
                        Stream.concat(Stream.of(term.label().exactly(lang)), term.alternativesIn(lang).stream()));
    }

    private static String folded(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
