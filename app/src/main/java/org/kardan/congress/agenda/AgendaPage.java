package org.kardan.congress.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Times;
import org.kardan.congress.publication.Publication;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * Somebody's agenda.
 *
 * @param owner whose it is, as the reader calls them
 * @param address of this agenda without ending; {@code .pdf} and {@code .ics} behind it are its files
 * @param feedOrNull the secret address of the reader's own feed
 * @param own whether it is the reader's own
 * @param firms firms of the reader, whose agendas are also open
 */
record AgendaPage(
        Reader reader,
        Congress congress,
        @Nullable Publication publicationOrNull,
        String owner,
        Agenda agenda,
        String address,
        boolean own,
        @Nullable String feedOrNull,
        List<Firm> firms)
        implements Page {

    @Override
    public String title() {
        return own ? reader.t("congress.agenda.title") : reader.t("congress.agenda.of", owner);
    }

    Optional<Publication> publication() {
        return Optional.ofNullable(publicationOrNull);
    }

    Optional<String> feed() {
        return Optional.ofNullable(feedOrNull);
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }
}
