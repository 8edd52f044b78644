package org.kardan.thesaurus.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The terms of a facet or of a search, each in three languages. */
record ThesaurusPage(Reader reader, String query, @Nullable Facet facet, List<Term> terms) implements Page {

    @Override
    public String title() {
        return reader.t("thesaurus.title");
    }

    List<Facet> facets() {
        return List.of(Facet.values());
    }

    String link(@Nullable Facet other) {
        return reader.url("/thesaurus?facet=" + (other == null ? "" : other.path()) + "&q=" + Reader.encoded(query));
    }

    /** The other languages: the reader's own is the heading of each line. */
    List<Lang> others() {
        return reader.languages().stream().filter(lang -> lang != reader.lang()).toList();
    }
}
