package org.kardan.register.duplicates;

import java.util.List;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.register.Regions;
import org.kardan.register.duplicates.Likeness.Because;
import org.kardan.register.profile.Kept;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Pairs of entries that may be one firm, with the reasons. */
record DuplicatesPage(Reader reader, List<Couple> couples, int total) implements Page {

    /** As many as one can decide about in one go; deciding brings up the next. */
    static final int MOST = 25;

    record Couple(Kept first, Kept second, List<Because> because) {

        List<Kept> both() {
            return List.of(first, second);
        }
    }

    @Override
    public String title() {
        return reader.t("register.duplicates.title");
    }

    /** All its names, the reader's first. */
    List<String> otherNames(Kept firm) {
        var names = firm.profile().names();
        return Stream.of(Lang.values())
                .map(names::exactly)
                .filter(name -> !name.isEmpty() && !name.equals(reader.t(names)))
                .distinct()
                .toList();
    }

    String place(Kept firm) {
        var site = firm.profile().mainSite();
        var region = Regions.byCode(site.region())
                .map(found -> reader.t(found.names()))
                .orElse("");
        return Stream.of(site.street(), reader.t(site.city()), region)
                .filter(part -> !part.isEmpty())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    String because(Because why) {
        return reader.t("register.because." + why.reason(), why.value());
    }
}
