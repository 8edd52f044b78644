package org.kardan.register.directory;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.register.Firm;
import org.kardan.register.Regions;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One firm, as far as the reader may see it, with what other modules know about it. */
record FirmPage(
        Reader reader,
        Firm firm,
        Profile profile,
        List<Colleague> staff,
        boolean editable,
        boolean givesSeats,
        List<Content> panels,
        String jsonLd)
        implements Page {

    /** Somebody with a seat; without contact where nobody agreed to show it. */
    record Colleague(Person person, @Nullable Contact contact) {}

    @Override
    public String title() {
        return reader.t(firm.names());
    }

    /** As envelopes of the country have it: China from large to small, Germany from small to large. */
    String address(Site site) {
        var city = reader.t(site.city());
        var region = Regions.byCode(site.region())
                .map(found -> reader.t(found.names()))
                .orElse("");
        var parts = firm.side() == org.kardan.language.Side.CN
                ? List.of(region.equals(city) ? "" : region, city, site.street(), site.postcode())
                : List.of(site.street(), (site.postcode() + " " + city).strip(), region.equals(city) ? "" : region);
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** Only addresses that lead to web pages become links. */
    boolean hasWebsite() {
        return firm.website().matches("https?://\\S+");
    }
}
