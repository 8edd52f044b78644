package org.kardan.congress.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kardan.congress.Sheet;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.language.Trilingual;
import org.kardan.web.Reader;

/** A timetable as a table to take away, one line per meeting. */
final class TimetableSheet {

    private static final List<String> COLUMNS = List.of(
            "day", "start", "end", "zone", "table", "room", "firm1", "person1", "firm2", "person2", "interpreter");

    private TimetableSheet() {}

    static Sheet of(Reader reader, Edition edition, int number) {
        var rows = new ArrayList<List<String>>();
        edition.meetings().forEach(meeting -> rows.add(row(reader, edition, meeting)));
        return new Sheet(
                edition.congress().slug() + "-" + reader.t("congress.export.timetable") + "-" + number,
                COLUMNS.stream()
                        .map(column -> reader.t("congress.column." + column))
                        .toList(),
                rows);
    }

    private static List<String> row(Reader reader, Edition edition, Meeting meeting) {
        var slot = java.util.Objects.requireNonNull(edition.slots().get(meeting.slot()));
        var table = java.util.Objects.requireNonNull(edition.tables().get(meeting.table()));
        var times = new Times(reader.formats(), edition.congress().zone());
        var nameless = new Trilingual("", "", "");
        return List.of(
                times.dayOf(slot.starts()).toString(),
                times.clock(slot.starts()),
                times.clock(slot.ends()),
                edition.congress().zone().id().getId(),
                table.label(),
                table.room(),
                reader.t(edition.firms().getOrDefault(meeting.pair().first(), nameless)),
                person(reader, edition, meeting.firstDelegate()),
                reader.t(edition.firms().getOrDefault(meeting.pair().second(), nameless)),
                person(reader, edition, meeting.secondDelegate()),
                meeting.interpreter()
                        .flatMap(
                                id -> Optional.ofNullable(edition.interpreters().get(id)))
                        .map(Interpreter::name)
                        .orElse(""));
    }

    private static String person(Reader reader, Edition edition, java.util.UUID delegate) {
        var sent = edition.delegates().get(delegate);
        var person = sent == null ? null : edition.people().get(sent.person());
        return person == null ? "" : reader.name(person.name());
    }
}
