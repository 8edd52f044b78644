package org.kardan.desk;

import gg.jte.Content;
import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What the alliance is, for everybody. */
record StartPage(Reader reader, List<Content> panels) implements Page {

    @Override
    public String title() {
        return reader.t("desk.start.title");
    }

    /** The four steps of the alliance's main job. */
    List<String> steps() {
        return List.of("register", "matches", "congress", "outcome");
    }
}
