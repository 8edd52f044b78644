package org.kardan.congress.agenda;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Times;
import org.kardan.congress.publication.Publication;
import org.kardan.language.PersonName;
import org.kardan.web.Reader;

/** An agenda on paper, in the reader's language, names in both scripts. */
record AgendaDocument(
        Reader reader,
        Congress congress,
        @Nullable Publication publicationOrNull,
        String owner,
        Agenda agenda,
        Instant made) {

    Optional<Publication> publication() {
        return Optional.ofNullable(publicationOrNull);
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    /** The name in the other script, empty if there is none. */
    String otherScript(PersonName name) {
        if (!name.hasHan()) {
            return "";
        }
        return reader.lang() == org.kardan.language.Lang.ZH ? name.latin() : name.han();
    }
}
