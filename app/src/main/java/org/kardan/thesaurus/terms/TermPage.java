package org.kardan.thesaurus.terms;

import gg.jte.Content;
import java.util.List;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One concept: its names, meaning and neighbours, and what other modules know about it. */
record TermPage(
        Reader reader, Term term, List<Term> broader, List<Term> narrower, List<Term> related, List<Content> panels)
        implements Page {

    @Override
    public String title() {
        return reader.t(term.label());
    }
}
