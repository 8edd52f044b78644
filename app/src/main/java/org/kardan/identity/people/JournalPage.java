package org.kardan.identity.people;

import java.util.List;
import java.util.Map;
import org.kardan.journal.Entry;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** A stretch of the journal. */
record JournalPage(Reader reader, List<Entry> entries, Map<String, String> names) implements Page {

    @Override
    public String title() {
        return reader.t("identity.journal.title");
    }

    String actor(Entry entry) {
        return entry.actorOrNull() == null
                ? reader.t("identity.journal.installation")
                : names.getOrDefault(entry.actorOrNull().toString(), "–");
    }

    List<String> changes(Entry entry) {
        return entry.after().entrySet().stream()
                .map(field -> field.getKey() + ": " + entry.before().getOrDefault(field.getKey(), "–") + " → "
                        + field.getValue())
                .toList();
    }

    long oldest() {
        return entries.isEmpty() ? 0 : entries.getLast().id();
    }
}
