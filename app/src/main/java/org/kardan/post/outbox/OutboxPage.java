package org.kardan.post.outbox;

import java.util.List;
import org.kardan.post.StoredLetter;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The newest letters. */
record OutboxPage(Reader reader, String words, int number, boolean hasMore, List<StoredLetter> letters, boolean mails)
        implements Page {

    @Override
    public String title() {
        return reader.t("post.outbox.title");
    }

    String page(int other) {
        return reader.url("/outbox?q=" + Reader.encoded(words) + "&page=" + other);
    }

    String badge(StoredLetter letter) {
        return switch (letter.state()) {
            case SENT -> "badge badge-good";
            case FAILED -> "badge badge-bad";
            case WAITING -> "badge badge-info";
            case HELD -> "badge";
        };
    }
}
