package org.kardan.congress.repair;

import org.kardan.congress.Congress;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.wishes.Pair;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.web.Reader;

/** Puts what happened and what changes into the reader's words. */
record Wording(Reader reader, Congress congress, Edition edition, Choices choices) {

    String of(Happening one) {
        return reader.t("congress.happening." + one.kind(), subject(one), when(one.slot()));
    }

    private String subject(Happening one) {
        return switch (one.kind()) {
            case FIRM_CANCELLED, FIRM_LATE, FIRM_GONE ->
                FirmId.of(one.subject()).map(this::firm).orElse("–");
            case PERSON_CANCELLED, PERSON_LATE, PERSON_GONE ->
                choices.seat(one.subject())
                        .map(seat -> reader.name(seat.person().name()))
                        .orElse("–");
            case INTERPRETER_ILL ->
                choices.interpreters().stream()
                        .filter(found -> found.id().toString().equals(one.subject()))
                        .map(found -> found.name())
                        .findFirst()
                        .orElse("–");
            case TABLE_LOST ->
                choices.tables().stream()
                        .filter(table -> table.id().toString().equals(one.subject()))
                        .map(table -> table.label())
                        .findFirst()
                        .orElse("–");
            case WISH_ADDED -> Pair.of(one.subject()).map(this::pair).orElse("–");
        };
    }

    private String firm(FirmId id) {
        return reader.t(edition.firms().getOrDefault(id, new Trilingual("–", "–", "–")));
    }

    String pair(Pair pair) {
        return firm(pair.first()) + " – " + firm(pair.second());
    }

    /** The day, if there are several, and the time of a slot. */
    String when(int slot) {
        var found = edition.slots().get(slot);
        if (found == null) {
            return "–";
        }
        var times = new Times(reader.formats(), congress.zone());
        var clock = times.clock(found.starts());
        return congress.days().size() > 1 ? times.day(found.starts()) + ", " + clock : clock;
    }

    /** Time, table and interpreter of a meeting. */
    String place(Meeting meeting) {
        var table = edition.tables().get(meeting.table());
        var label = table == null ? "–" : table.label();
        var interpreter = meeting.interpreter().map(id -> edition.interpreters().get(id));
        return interpreter
                .map(one -> reader.t("congress.repair.place.interpreted", when(meeting.slot()), label, one.name()))
                .orElseGet(() -> reader.t("congress.repair.place", when(meeting.slot()), label));
    }
}
