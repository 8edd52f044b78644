package org.kardan.congress.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Times;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Where managers write the programme. */
record ProgrammePage(Reader reader, Congress congress, List<ProgrammeItem> items, Entered form) implements Page {

    @Override
    public String title() {
        return reader.t("congress.programme.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Map<LocalDate, List<ProgrammeItem>> days() {
        return times().byDay(items);
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }
}
