package org.kardan.desk;

import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What the installation does with data of people, in plain words. */
record PrivacyPage(Reader reader) implements Page {

    @Override
    public String title() {
        return reader.t("desk.privacy.title");
    }

    List<String> sections() {
        return List.of("what", "border", "cookies", "rights");
    }
}
