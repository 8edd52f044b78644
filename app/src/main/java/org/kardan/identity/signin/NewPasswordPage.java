package org.kardan.identity.signin;

import org.kardan.identity.Accounts;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Chooses a password after an invitation or a reset; without a secret it only says that the link is dead. */
record NewPasswordPage(Reader reader, String secret, String email, boolean reset, String trouble) implements Page {

    @Override
    public String title() {
        return reader.t(reset ? "identity.reset.title" : "identity.welcome.title");
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }

    int shortest() {
        return Accounts.SHORTEST_PASSWORD;
    }
}
