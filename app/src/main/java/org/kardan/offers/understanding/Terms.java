package org.kardan.offers.understanding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Concept;
import org.kardan.matching.Span;
import org.kardan.matching.Tongue;
import org.kardan.matching.Vocabulary;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Term;
import org.kardan.thesaurus.Thesaurus;
import org.springframework.stereotype.Component;

/** The alliance's vocabulary as offers use it. */
@Component
public class Terms {

    /** Raise it when the engine finds other concepts in the same words. */
    private static final String READING = "1-";

    private final Thesaurus thesaurus;
    private volatile Reading reading;

    Terms(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.reading = Reading.of(thesaurus.edition());
    }

    /** One edition of the thesaurus to read several texts with. */
    record Reading(Edition edition, String version) {

        private static Reading of(Edition edition) {
            return new Reading(edition, READING + versionOf(edition.vocabulary()));
        }

        Annotation annotate(Lang lang, String text) {
            return edition.annotate(text, lang);
        }
    }

    /** With the newest edition. */
    Reading reading() {
        var here = reading;
        var newest = thesaurus.edition();
        if (here.edition() != newest) {
            here = Reading.of(newest);
            reading = here;
        }
        return here;
    }

    public Vocabulary vocabulary() {
        return thesaurus.vocabulary();
    }

    /** Changes with every change of the vocabulary. */
    String version() {
        return reading().version();
    }

    Annotation annotate(Lang lang, String text) {
        return thesaurus.annotate(text, lang);
    }

    /** The name of a concept; its id if nobody knows it any more. */
    public String label(String concept, Lang lang) {
        return thesaurus.label(concept, lang);
    }

    public Optional<Facet> facet(String concept) {
        return thesaurus.term(concept).map(Term::facet);
    }

    /** The certificates and standards of the trade, in the order of the reader's language. */
    public List<Term> certificates(Lang lang) {
        return thesaurus.find(Optional.of(Facet.STANDARD), "", lang);
    }

    /** The certificates that a name such as "IATF 16949" means. */
    public Set<String> certificates(String name) {
        return annotate(Lang.EN, name).spans().stream()
                .map(Span::concept)
                .filter(concept -> facet(concept).filter(Facet.STANDARD::equals).isPresent())
                .collect(Collectors.toSet());
    }

    /** All names of a concept in all languages: words by which it is searched. */
    public List<String> names(String concept) {
        return thesaurus.term(concept).stream()
                .flatMap(term -> Arrays.stream(Lang.values())
                        .flatMap(lang -> Stream.concat(
                                Stream.of(term.label().exactly(lang)), term.alternativesIn(lang).stream())))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The same concepts have the same version in every run: nothing may depend on the order of sets. */
    private static String versionOf(Vocabulary vocabulary) {
        var lines = vocabulary.concepts().stream().map(Terms::line).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(lines.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String line(Concept concept) {
        var words = Arrays.stream(Tongue.values())
                .map(tongue -> String.valueOf(concept.words().get(tongue)))
                .toList();
        return concept.id() + "|" + concept.facet() + "|" + new TreeSet<>(concept.broader()) + "|" + words;
    }
}
