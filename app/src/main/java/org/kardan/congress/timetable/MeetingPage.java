package org.kardan.congress.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.identity.Person;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One meeting of a timetable, which a manager may move, lock or remove. */
record MeetingPage(
        Reader reader,
        Congress congress,
        Timetable timetable,
        Edition edition,
        Meeting meeting,
        List<MeetingTable> tables)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.meeting.title");
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String back() {
        return reader.url(congress.path() + "/timetable/" + timetable.id());
    }

    String base() {
        return back() + "/meetings/" + meeting.pair();
    }

    List<Slot> slots() {
        return edition.slots().values().stream()
                .sorted(Comparator.comparing(Slot::number))
                .toList();
    }

    List<FirmId> firms() {
        return List.of(meeting.pair().first(), meeting.pair().second());
    }

    Trilingual firm(FirmId id) {
        return edition.firms().getOrDefault(id, new Trilingual("–", "–", "–"));
    }

    Optional<Person> person(FirmId firm) {
        return Optional.ofNullable(edition.delegates().get(meeting.delegateOf(firm)))
                .flatMap(sent -> Optional.ofNullable(edition.people().get(sent.person())));
    }

    Optional<String> interpreter() {
        return meeting.interpreter()
                .flatMap(id -> Optional.ofNullable(edition.interpreters().get(id)))
                .map(Interpreter::name);
    }

    boolean sitsAt(UUID table) {
        return meeting.table().equals(table);
    }
}
