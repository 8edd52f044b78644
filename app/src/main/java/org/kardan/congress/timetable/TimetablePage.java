package org.kardan.congress.timetable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Times;
import org.kardan.congress.publication.Publication;
import org.kardan.jobs.JobPanel;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The timetables of a congress: starting a run, comparing runs, versions published. */
record TimetablePage(
        Reader reader,
        Congress congress,
        List<Timetable> timetables,
        List<Publication> publications,
        @Nullable JobPanel runOrNull,
        @Nullable JobPanel lettersOrNull,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.timetable.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String base() {
        return reader.url(congress.path() + "/timetable");
    }

    String repairs() {
        return reader.url(congress.path() + "/repairs");
    }

    /** Those whose locked meetings a new run may keep. */
    List<Timetable> bases() {
        return timetables.stream().filter(one -> one.status().hasMeetings()).toList();
    }

    String quality(Timetable timetable) {
        return Sentences.of(reader, timetable.result().quality());
    }

    String numberOf(Publication publication) {
        return timetables.stream()
                .filter(one -> one.id().equals(publication.timetable()))
                .map(one -> Integer.toString(one.number()))
                .findFirst()
                .orElse("–");
    }
}
