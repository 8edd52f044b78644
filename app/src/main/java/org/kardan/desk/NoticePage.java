package org.kardan.desk;

import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What the law asks an installation to say, in plain words. */
record NoticePage(Reader reader, Notice notice, Imprint imprint) implements Page {

    /** The notices; each has a title and sections in the messages. */
    enum Notice {
        IMPRINT("who", "content"),
        PRIVACY("what", "border", "cookies", "rights"),
        ACCESSIBILITY("state", "known", "contact");

        private final List<String> sections;

        Notice(String... sections) {
            this.sections = List.of(sections);
        }
    }

    /** Who runs the installation; the operator sets it. */
    record Imprint(String operator, String address, String email) {}

    @Override
    public String title() {
        return reader.t("desk.notice." + notice + ".title");
    }

    List<String> sections() {
        return notice.sections;
    }

    String titleOf(String section) {
        return reader.t("desk.notice." + notice + "." + section + ".title");
    }

    String textOf(String section) {
        return reader.t(
                "desk.notice." + notice + "." + section + ".text",
                imprint.operator(),
                imprint.address(),
                imprint.email());
    }
}
