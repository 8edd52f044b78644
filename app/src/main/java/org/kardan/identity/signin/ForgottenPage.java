package org.kardan.identity.signin;

import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Asks for the address to which a link is sent; afterwards says so. */
record ForgottenPage(Reader reader, boolean sent) implements Page {

    @Override
    public String title() {
        return reader.t("identity.forgotten.title");
    }
}
