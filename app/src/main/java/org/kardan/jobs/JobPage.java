package org.kardan.jobs;

import org.kardan.web.Page;
import org.kardan.web.Reader;

/** A job on a page of its own, for links and for browsers without scripts. */
record JobPage(JobPanel panel) implements Page {

    @Override
    public Reader reader() {
        return panel.reader();
    }

    @Override
    public String title() {
        return panel.title();
    }
}
