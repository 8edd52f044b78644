package org.kardan.register.review;

import java.util.List;
import java.util.stream.Collectors;
import org.kardan.register.Regions;
import org.kardan.register.profile.Completeness;
import org.kardan.register.profile.Kept;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Entries that wait for review, one below the other, each with what can be said about it. */
record QueuePage(Reader reader, List<Kept> firms, long total, int number, int last) implements Page {

    static final int PER_PAGE = 20;

    @Override
    public String title() {
        return reader.t("register.queue.title");
    }

    String place(Kept firm) {
        var site = firm.profile().mainSite();
        var region = Regions.byCode(site.region())
                .map(found -> reader.t(found.names()))
                .orElse("");
        var city = reader.t(site.city());
        return city.isEmpty() || city.equals(region) ? region : region.isEmpty() ? city : city + ", " + region;
    }

    int percent(Kept firm) {
        return Completeness.of(firm.profile()).percent();
    }

    String missing(Kept firm) {
        return Completeness.of(firm.profile()).missing().stream()
                .map(each -> reader.t("register.missing", each))
                .collect(Collectors.joining(" · "));
    }
}
