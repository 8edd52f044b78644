package org.kardan.thesaurus.terms;

import java.util.Comparator;
import java.util.List;
import org.kardan.language.Collation;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The concepts of one facet, each below every broader one. */
record TreePage(Reader reader, Edition edition, Facet facet) implements Page {

    @Override
    public String title() {
        return reader.t("thesaurus.tree.title", reader.t("thesaurus.facet", facet));
    }

    List<Facet> facets() {
        return List.of(Facet.values());
    }

    /** Those that stand below nothing of this facet. */
    List<Term> roots() {
        return sorted(edition.terms().values().stream()
                .filter(term -> term.facet() == facet
                        && term.broader().stream()
                                .noneMatch(id -> edition.term(id)
                                        .filter(above -> above.facet() == facet)
                                        .isPresent()))
                .toList());
    }

    List<Term> below(Term term) {
        return sorted(edition.vocabulary().narrower(term.id()).stream()
                .flatMap(id -> edition.term(id).stream())
                .filter(narrower -> narrower.facet() == facet)
                .toList());
    }

    private List<Term> sorted(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((Term term) -> reader.t(term.label()), Collation.of(reader.lang())))
                .toList();
    }
}
