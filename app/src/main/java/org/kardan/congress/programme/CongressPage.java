package org.kardan.congress.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.congress.Congress;
import org.kardan.congress.Exhibitor;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Stage;
import org.kardan.congress.Times;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/**
 * A congress as everybody sees it.
 *
 * @param firmNames names of the exhibitors: who exhibits is public, whatever else of the firm is not
 * @param visible exhibitors whose entries in the register the reader may see
 */
record CongressPage(
        Reader reader,
        Congress congress,
        List<ProgrammeItem> items,
        List<Exhibitor> exhibitors,
        Map<FirmId, Trilingual> firmNames,
        Set<FirmId> visible,
        String jsonLd)
        implements Page {

    @Override
    public String title() {
        return congress.name(reader.lang());
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    Map<LocalDate, List<ProgrammeItem>> itemsByDay() {
        return times().byDay(items);
    }

    Trilingual nameOf(Exhibitor exhibitor) {
        return firmNames.getOrDefault(exhibitor.firm(), new Trilingual("", "", ""));
    }

    boolean manages() {
        return reader.may(Right.MANAGE_CONGRESS);
    }

    /** The stages that a manager may choose next. */
    List<Stage> next() {
        return List.of(Stage.values()).stream()
                .filter(congress.stage()::mayBecome)
                .toList();
    }
}
