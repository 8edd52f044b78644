package org.kardan.congress.letters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kardan.calendar.Ics;
import org.kardan.congress.Congress;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Agenda;
import org.kardan.congress.agenda.Appointment;
import org.kardan.congress.agenda.Calendars;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.agenda.Editions;
import org.kardan.congress.publication.Publication;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Formats;
import org.kardan.language.Lang;
import org.kardan.language.Texts;
import org.kardan.post.Letter;
import org.springframework.stereotype.Component;

/** Words the letter with which a person gets the agenda of a publication, calendar file attached. */
@Component
class AgendaLetter {

    /** A publication, the one before it, and who is told. */
    record Mailing(Publication publication, Edition edition, Optional<Edition> before, List<PersonId> recipients) {

        Agenda agenda(PersonId person) {
            return edition.of(person);
        }

        List<Appointment> gone(PersonId person) {
            return before.map(old -> old.of(person).goneIn(edition.of(person))).orElse(List.of());
        }
    }

    private final Editions editions;
    private final Calendars calendars;
    private final Envelope envelope;
    private final Texts texts;

    AgendaLetter(Editions editions, Calendars calendars, Envelope envelope, Texts texts) {
        this.editions = editions;
        this.calendars = calendars;
        this.envelope = envelope;
        this.texts = texts;
    }

    Mailing mailing(Congress congress, Publication publication, Optional<Publication> last) {
        var edition = editions.of(congress, publication);
        var before = last.map(one -> editions.of(congress, one));
        List<PersonId> recipients =
                switch (publication.audience()) {
                    case ALL -> edition.audience();
                    case NOBODY -> List.of();
                    case CHANGED -> edition.audienceSince(before);
                };
        return new Mailing(publication, edition, before, recipients);
    }

    /** Once: the key names publication and person. */
    void send(Mailing mailing, PersonId id) {
        var person = mailing.edition().people().get(id);
        if (person == null) {
            return;
        }
        var publication = mailing.publication();
        var kind = publication.provisional() ? "provisional" : "published";
        var key = "congress:agenda:" + publication.id() + ":" + id;
        envelope.send(
                key,
                person,
                mailing.edition().congress(),
                kind,
                "/agenda",
                List.of(calendar(mailing, person)),
                list(mailing.edition().congress(), mailing.agenda(id), person.lang()),
                comment(publication, person.lang()));
    }

    private String comment(Publication publication, Lang lang) {
        return publication.comment().isEmpty() ? "" : publication.comment().in(lang) + "\n\n";
    }

    private Letter.Attachment calendar(Mailing mailing, Person person) {
        var file = calendars.file(
                mailing.edition(),
                mailing.agenda(person.id()),
                mailing.gone(person.id()),
                mailing.publication().provisional(),
                person.lang());
        return new Letter.Attachment(
                mailing.edition().congress().slug() + ".ics", Ics.MEDIA_TYPE, file.getBytes(StandardCharsets.UTF_8));
    }

    private String list(Congress congress, Agenda agenda, Lang lang) {
        if (agenda.meetings().isEmpty()) {
            return texts.of(lang, "congress.agenda.none");
        }
        var times = new Times(new Formats(lang), congress.zone());
        return agenda.meetings().stream().map(one -> line(times, one, lang)).collect(Collectors.joining("\n"));
    }

    private String line(Times times, Appointment one, Lang lang) {
        var there = texts.of(lang, "congress.zone." + times.zone().name());
        var elsewhere = texts.of(lang, "congress.zone." + times.zone().other().name());
        return times.day(one.starts()) + ", " + times.range(one.starts(), one.ends()) + " " + there + " ("
                + times.otherRange(one.starts(), one.ends()) + " " + elsewhere + ") · " + one.title(lang) + " · "
                + one.place();
    }
}
