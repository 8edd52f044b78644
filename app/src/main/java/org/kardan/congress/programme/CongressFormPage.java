package org.kardan.congress.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Zone;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The form in which managers describe a congress; without one for a new congress. */
record CongressFormPage(Reader reader, @Nullable Congress congressOrNull, Entered form) implements Page {

    @Override
    public String title() {
        return reader.t(congressOrNull == null ? "congress.form.new" : "congress.form.edit");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Optional<Congress> congress() {
        return Optional.ofNullable(congressOrNull);
    }

    Zone[] zones() {
        return Zone.values();
    }

    String action() {
        return reader.url(
                congress().map(Congress::path).map(path -> path + "/edit").orElse("/congresses/new"));
    }

    String back() {
        return reader.url(congress().map(Congress::path).orElse("/congresses"));
    }
}
