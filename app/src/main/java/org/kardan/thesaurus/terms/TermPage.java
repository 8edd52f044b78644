package org.kardan.thesaurus.terms;

import gg.jte.Content;
import java.util.List;
import org.kardan.thesaurus.Change;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One concept: its names, meaning and neighbours, its history, and what other modules know about it. */
record TermPage(Reader reader, Term term, Neighbours neighbours, List<Change> history, List<Content> panels)
        implements Page {

    /** @param replaced ids that lead here since their concepts went */
    record Neighbours(List<Term> broader, List<Term> narrower, List<Term> related, List<String> replaced) {}

    @Override
    public String title() {
        return reader.t(term.label());
    }
}
