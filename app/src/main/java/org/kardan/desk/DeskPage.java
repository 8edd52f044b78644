package org.kardan.desk;

import gg.jte.Content;
import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Where somebody's day in the alliance begins: what waits for them, from every module. */
record DeskPage(Reader reader, List<Content> panels) implements Page {

    @Override
    public String title() {
        return reader.t("desk.title");
    }
}
