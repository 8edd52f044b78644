package org.kardan.thesaurus.terms;

import java.util.List;
import org.kardan.thesaurus.Change;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Right;

/**
 * All changes since the files, newest first.
 *
 * @param undoable number of the only change that can be taken back, 0 for none
 * @param leftOut numbers of changes that no longer fit the files
 */
record ChangesPage(Reader reader, long number, List<Change> changes, long undoable, List<Long> leftOut)
        implements Page {

    @Override
    public String title() {
        return reader.t("thesaurus.changes.title");
    }

    boolean mayUndo() {
        return undoable > 0 && reader.may(Right.MANAGE_THESAURUS);
    }
}
