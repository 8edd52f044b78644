package org.kardan.thesaurus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The concepts: looked up, found in texts, searched by name. What the files say with the approved changes on top; a
 * new change counts from its commit on, without a restart. Safe for all threads.
 */
@Component
public class Thesaurus {

    private static final Logger LOG = LoggerFactory.getLogger(Thesaurus.class);

    private final Changes changes;
    private final Cards files;
    private volatile Edition edition;

    Thesaurus(Changes changes) {
        this.changes = changes;
        files = Cards.of(ThesaurusFiles.readAll().stream()
                .map(line -> Card.of(line.term(), line.concept()))
                .toList());
        edition = read(changes.all());
    }

    private Edition read(List<Change> all) {
        var read = Edition.of(files, all);
        if (!read.leftOut().isEmpty()) {
            LOG.atWarn().addKeyValue("changes", read.leftOut()).log("Changes of the thesaurus no longer fit the files");
        }
        return read;
    }

    /** The newest edition; keep it to look twice at the same thesaurus. */
    public Edition edition() {
        return edition;
    }

    /** The thesaurus as it was before the change with this number. */
    public Edition before(long number) {
        return Edition.of(files, Change.before(number, changes.all()));
    }

    /** Without the last change. */
    public Edition without(long number) {
        return Edition.of(
                files,
                changes.all().stream()
                        .filter(change -> change.number() != number)
                        .toList());
    }

    /** Reads what has been committed since the last time. */
    public synchronized Edition refresh() {
        if (changes.number() != edition.number()) {
            edition = read(changes.all());
        }
        return edition;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void on(ThesaurusChanged changed) {
        refresh();
    }

    /** For the matching engine. */
    public Vocabulary vocabulary() {
        return edition.vocabulary();
    }

    /** The concepts of a text written in a language. */
    public Annotation annotate(String text, Lang lang) {
        return edition.annotate(text, lang);
    }

    /** The ids of the concepts in a text, for modules that need no more. */
    public Set<String> conceptsIn(String text, Lang lang) {
        return edition.conceptsIn(text, lang);
    }

    public Optional<Term> term(String id) {
        return edition.term(id);
    }

    public Collection<Term> terms() {
        return List.copyOf(edition.terms().values());
    }

    /** The preferred term; the id itself for a concept that no longer is. */
    public String label(String id, Lang lang) {
        var here = edition;
        return here.cards()
                .today(id)
                .flatMap(here::term)
                .map(term -> term.label().in(lang))
                .orElse(id);
    }

    public List<Term> narrower(String id) {
        return known(vocabulary().narrower(id));
    }

    public List<Term> broader(Term term) {
        return known(term.broader());
    }

    public List<Term> related(Term term) {
        return known(term.related());
    }

    /** Another thread may have taken one away meanwhile. */
    private List<Term> known(Collection<String> ids) {
        var here = edition;
        return ids.stream().sorted().flatMap(id -> here.term(id).stream()).toList();
    }

    /** Terms of a facet (of all for empty) whose name in any language contains the text, in the reader's order. */
    public List<Term> find(Optional<Facet> facet, String text, Lang lang) {
        var wanted = folded(text);
        return edition.terms().values().stream()
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
