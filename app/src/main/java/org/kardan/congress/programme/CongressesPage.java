package org.kardan.congress.programme;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/** The congresses that the reader may know of. */
record CongressesPage(Reader reader, List<Congress> congresses) implements Page {

    @Override
    public String title() {
        return reader.t("congress.list.title");
    }

    boolean mayAdd() {
        return reader.may(Right.MANAGE_CONGRESS);
    }
}
