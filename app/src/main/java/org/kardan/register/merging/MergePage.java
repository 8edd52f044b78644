package org.kardan.register.merging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kardan.register.Regions;
import org.kardan.register.Visibility;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * Two entries side by side, before they become one.
 *
 * @param own the entry that would stay
 * @param other the entry that would go
 * @param taken what would be taken from the one that goes
 * @param follows rows that would follow, by the key of their text
 * @param obstacles keys of what stands in the way
 */
record MergePage(
        Reader reader, Kept own, Kept other, Set<Field> taken, Map<String, Long> follows, List<String> obstacles)
        implements Page {

    @Override
    public String title() {
        return reader.t("register.merge.title");
    }

    @Override
    public int status() {
        return obstacles.isEmpty() ? 200 : 422;
    }

    boolean isPossible() {
        return obstacles.isEmpty();
    }

    /** About what at least one of them says something. */
    List<Field> fields() {
        return Stream.of(Field.values())
                .filter(field -> !field.in(own.profile()).isEmpty()
                        || !field.in(other.profile()).isEmpty())
                .toList();
    }

    boolean differs(Field field) {
        return !field.in(own.profile()).equals(field.in(other.profile()));
    }

    String name(Field field) {
        return field == Field.SITE ? reader.t("register.firm.site") : reader.t("register.column." + field);
    }

    String value(Field field, Kept firm) {
        return switch (field) {
            case SITE -> place(firm.profile().mainSite());
            case VISIBILITY ->
                reader.t("register.visibility", Visibility.valueOf(field.in(firm.profile())));
            default -> field.in(firm.profile());
        };
    }

    private String place(Site site) {
        var region = Regions.byCode(site.region())
                .map(found -> reader.t(found.names()))
                .orElse("");
        return Stream.of(site.street(), (site.postcode() + " " + reader.t(site.city())).strip(), region)
                .filter(part -> !part.isEmpty())
                .distinct()
                .reduce((one, more) -> one + ", " + more)
                .orElse("");
    }

    /** The language of what stands in a field, empty for the reader's. */
    String tag(Field field, Profile profile) {
        return switch (field) {
            case NAME_DE, CAPABILITIES_DE -> "de";
            case NAME_ZH, CAPABILITIES_ZH -> "zh-Hans";
            case NAME_EN, CAPABILITIES_EN -> "en";
            case PINYIN -> "zh-Latn";
            case TRADE -> profile.side().lang().tag();
            default -> reader.lang().tag();
        };
    }

    String both(List<String> certificates) {
        return String.join(" · ", certificates);
    }
}
