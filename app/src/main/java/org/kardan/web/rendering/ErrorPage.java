package org.kardan.web.rendering;

import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What went wrong and what to do, in the reader's language; the number helps the operator find it in the log. */
record ErrorPage(Reader reader, int status, String number) implements Page {

    @Override
    public String title() {
        return reader.t("web.error." + kind() + ".title");
    }

    String kind() {
        return switch (status) {
            case 403, 404, 413, 429 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }
}
