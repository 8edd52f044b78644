package org.kardan.congress.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Exhibitor;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Times;
import org.kardan.language.Trilingual;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What a congress offers at its place: slots, tables, booths. */
record VenuePage(
        Reader reader,
        Congress congress,
        List<Slot> slots,
        boolean slotsAreInUse,
        List<MeetingTable> tables,
        List<Exhibitor> exhibitors,
        Map<FirmId, Trilingual> firmNames,
        List<Firm> candidates,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.venue.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    Map<LocalDate, List<Slot>> slotsByDay() {
        var days = new LinkedHashMap<LocalDate, List<Slot>>();
        slots.forEach(slot -> days.computeIfAbsent(times().dayOf(slot.starts()), _ -> new java.util.ArrayList<>())
                .add(slot));
        return days;
    }

    Trilingual nameOf(Exhibitor exhibitor) {
        return firmNames.getOrDefault(exhibitor.firm(), new Trilingual("", "", ""));
    }

    /** How many meetings fit at most. */
    int room() {
        return slots.size() * tables.size();
    }
}
