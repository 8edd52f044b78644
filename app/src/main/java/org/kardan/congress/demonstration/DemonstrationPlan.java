package org.kardan.congress.demonstration;

import java.time.Instant;
import org.kardan.congress.Congress;
import org.kardan.congress.planning.Runs;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publisher;
import org.kardan.congress.timetable.Timetables;
import org.kardan.language.Trilingual;
import org.springframework.stereotype.Component;

/** Computes and publishes the timetable of the demonstration congress. */
@Component
class DemonstrationPlan {

    private static final int SECONDS = 5;

    private final Runs runs;
    private final Publisher publisher;

    DemonstrationPlan(Runs runs, Publisher publisher) {
        this.runs = runs;
        this.publisher = publisher;
    }

    void publish(Congress congress) {
        var timetable = runs.compute(congress, new Timetables.Ordered(1, SECONDS, false), Instant.now());
        var comment = new Trilingual(
                "Bitte seien Sie fünf Minuten vor Ihrem ersten Gespräch am Tisch.",
                "请于首场会谈开始前五分钟到达桌位。",
                "Please be at your table five minutes before your first meeting.");
        var words = new Publisher.Words(false, comment, Publication.Audience.NOBODY);
        publisher.publish(null, congress, timetable, words, Instant.now());
    }
}
