package org.kardan.congress.timetable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.wishes.Pair;
import org.kardan.jobs.JobPanel;
import org.kardan.language.Trilingual;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One timetable as a grid of slots and tables, with what is missing and why. */
record GridPage(
        Reader reader,
        Congress congress,
        Timetable timetable,
        Edition edition,
        List<MeetingTable> tables,
        List<Missing> missing,
        boolean published,
        @Nullable JobPanel runOrNull,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.timetable.number", timetable.number());
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String base() {
        return reader.url(congress.path() + "/timetable/" + timetable.id());
    }

    /** Where runs are ordered. */
    String runs() {
        return reader.url(congress.path() + "/timetable/runs");
    }

    List<Slot> slots() {
        return edition.slots().values().stream()
                .sorted(Comparator.comparing(Slot::number))
                .toList();
    }

    /** The meetings of a slot by table. */
    Map<UUID, Meeting> at(Slot slot) {
        var row = new HashMap<UUID, Meeting>();
        edition.meetings().stream()
                .filter(meeting -> meeting.slot() == slot.number())
                .forEach(meeting -> row.put(meeting.table(), meeting));
        return row;
    }

    Trilingual first(Pair pair) {
        return edition.firms().getOrDefault(pair.first(), new Trilingual("–", "–", "–"));
    }

    Trilingual second(Pair pair) {
        return edition.firms().getOrDefault(pair.second(), new Trilingual("–", "–", "–"));
    }

    Optional<String> interpreter(Meeting meeting) {
        return meeting.interpreter()
                .flatMap(id -> Optional.ofNullable(edition.interpreters().get(id)))
                .map(Interpreter::name);
    }

    String address(Meeting meeting) {
        return base() + "/meetings/" + meeting.pair();
    }

    String quality() {
        return Sentences.of(reader, timetable.result().quality());
    }

    List<Obstacles.Line> why(Missing one) {
        return Obstacles.of(reader, one, edition, timetable.id());
    }

    boolean mayPublish() {
        return timetable.status().hasMeetings()
                && switch (congress.stage()) {
                    case REGISTRATION, WISHES, PROVISIONAL, PUBLISHED -> true;
                    case DRAFT, ANNOUNCED, OVER -> false;
                };
    }
}
