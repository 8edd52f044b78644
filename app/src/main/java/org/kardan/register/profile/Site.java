package org.kardan.register.profile;

import org.jspecify.annotations.Nullable;
import org.kardan.language.Trilingual;

/**
 * Where a firm works.
 *
 * @param region code of a {@link org.kardan.register.Region}, empty if unknown
 */
public record Site(
        String street,
        String postcode,
        Trilingual city,
        String region,
        @Nullable Position position) {

    public static final Site NOWHERE = new Site("", "", new Trilingual("", "", ""), "", null);

    /** This site with whatever the other one knows better. */
    Site overlaidWith(Site given) {
        return new Site(
                Overlay.text(street, given.street),
                Overlay.text(postcode, given.postcode),
                Overlay.text(city, given.city),
                Overlay.text(region, given.region),
                given.position == null ? position : given.position);
    }

    public boolean isEmpty() {
        return equals(NOWHERE);
    }
}
