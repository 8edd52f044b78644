package org.kardan.congress.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Congresses;
import org.kardan.congress.Stage;
import org.kardan.congress.TimetablePublished;
import org.kardan.congress.letters.AgendaLetters;
import org.kardan.congress.registration.Registrations;
import org.kardan.language.Trilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a timetable: the next version, the stage, the announcement, and the letters as work of their own. */
@Component
public class Publisher {

    private final Publications publications;
    private final Registrations registrations;
    private final Congresses congresses;
    private final AgendaLetters letters;
    private final ApplicationEventPublisher events;

    Publisher(
            Publications publications,
            Registrations registrations,
            Congresses congresses,
            AgendaLetters letters,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.registrations = registrations;
        this.congresses = congresses;
        this.letters = letters;
        this.events = events;
    }

    /** What a manager says when publishing. */
    public record Words(boolean provisional, Trilingual comment, Publication.Audience audience) {}

    @Transactional
    public Publication publish(@Nullable UUID actor, Congress congress, UUID timetable, Words words, Instant now) {
        registrations.lock(congress.id());
        var version =
                publications.current(congress.id()).map(Publication::version).orElse(0) + 1;
        var publication = new Publication(
                CongressId.fresh().value(),
                congress.id(),
                version,
                timetable,
                words.provisional(),
                words.comment(),
                words.audience(),
                now);
        publications.add(actor, publication);
        congresses.enter(actor, congress.id(), words.provisional() ? Stage.PROVISIONAL : Stage.PUBLISHED);
        events.publishEvent(new TimetablePublished(congress.id(), version, words.provisional()));
        if (words.audience() != Publication.Audience.NOBODY) {
            letters.start(actor, publication);
        }
        return publication;
    }
}
