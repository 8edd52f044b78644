package org.kardan.identity.signin;

import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The form to sign in, and what went wrong the last time. */
record SignInPage(Reader reader, String email, String to, Trouble trouble) implements Page {

    enum Trouble {
        NONE,
        WRONG,
        TOO_MANY
    }

    @Override
    public String title() {
        return reader.t("identity.signin.title");
    }

    @Override
    public int status() {
        return switch (trouble) {
            case NONE -> 200;
            case WRONG -> 422;
            case TOO_MANY -> 429;
        };
    }
}
