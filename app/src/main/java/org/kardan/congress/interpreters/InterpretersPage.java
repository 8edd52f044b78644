package org.kardan.congress.interpreters;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.congress.Times;
import org.kardan.identity.Person;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The interpreters of a congress, for managers.
 *
 * @param candidates people who are interpreters in the alliance
 */
record InterpretersPage(
        Reader reader,
        Congress congress,
        List<Interpreter> interpreters,
        List<Person> candidates,
        List<Slot> slots,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.interpreters.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }
}
