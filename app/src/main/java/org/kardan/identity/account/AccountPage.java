package org.kardan.identity.account;

import gg.jte.Content;
import java.util.List;
import org.kardan.identity.Accounts;
import org.kardan.identity.Person;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One's own account, with what other modules add to it. */
record AccountPage(
        Reader reader,
        Person person,
        List<ConsentLine> consents,
        List<Passkeys.Passkey> passkeys,
        List<Content> panels,
        String trouble)
        implements Page {

    @Override
    public String title() {
        return reader.t("identity.account.title");
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }

    int shortest() {
        return Accounts.SHORTEST_PASSWORD;
    }
}
