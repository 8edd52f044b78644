package org.kardan.congress.registration;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.identity.Person;
import org.kardan.language.Side;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * Who comes without a firm, for managers.
 *
 * @param officials officials of the alliance who are not invited yet
 */
record GuestsPage(Reader reader, Congress congress, List<Line> lines, List<Person> officials, Entered form)
        implements Page {

    record Line(Guest guest, Person person) {

        String badge() {
            return person.side() == Side.DE ? "badge-side-de" : "badge-side-cn";
        }
    }

    @Override
    public String title() {
        return reader.t("congress.guests.title");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    String base() {
        return reader.url(congress.path() + "/guests");
    }
}
