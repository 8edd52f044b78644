package org.kardan.congress.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Times;
import org.kardan.congress.publication.Publication;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Where managers report what has happened, and find what was proposed before. */
record ReportPage(
        Reader reader,
        Congress congress,
        @Nullable Publication publicationOrNull,
        Wording words,
        List<Proposal> proposals,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.repair.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    String base() {
        return reader.url(congress.path() + "/repairs");
    }

    String timetables() {
        return reader.url(congress.path() + "/timetable");
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String told(Proposal proposal) {
        return String.join(
                " ", proposal.report().happenings().stream().map(words::of).toList());
    }
}
