package org.kardan.register.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kardan.register.FirmId;
import org.kardan.register.duplicates.Likeness.Reason;

/**
 * By what an entry is recognised.
 *
 * @param nameKeys folded names without legal forms
 * @param city in the language of the side, empty if unknown
 * @param identifiers with their scheme, as {@code VAT:DE123456789}
 */
record Traits(
        FirmId id,
        List<String> nameKeys,
        String region,
        String city,
        String website,
        String email,
        String phone,
        List<String> identifiers) {

    /** A trait that two entries can share. */
    record Sign(Reason reason, String value) {}

    Traits {
        nameKeys = List.copyOf(nameKeys);
        identifiers = List.copyOf(identifiers);
    }

    Stream<Sign> signs() {
        var host = website.toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|[/?#:].*$", "");
        var digits = phone.replaceAll("\\D", "");
        return Stream.of(
                        nameKeys.stream().map(key -> new Sign(Reason.NAME, key)),
                        identifiers.stream().map(Traits::core).map(core -> new Sign(Reason.IDENTIFIER, core)),
                        Stream.of(new Sign(Reason.WEBSITE, host)),
                        Stream.of(new Sign(Reason.EMAIL, email.toLowerCase(Locale.ROOT))),
                        Stream.of(new Sign(Reason.PHONE, digits.length() < 7 ? "" : digits)))
                .flatMap(each -> each)
                .filter(sign -> !sign.value().isEmpty())
                .distinct();
    }

    /** What different identifiers of one firm have in common: the tax number, the organisation code within a USCC. */
    private static String core(String identifier) {
        var value = identifier.substring(identifier.indexOf(':') + 1);
        if (identifier.matches("(VAT|W_IDNR):DE\\d{9}.*")) {
            return value.substring(0, 11);
        }
        return identifier.matches("USCC:.{18}") ? value.substring(8, 17) : value;
    }

    boolean isNear(Traits other) {
        return !city.isEmpty() && city.equalsIgnoreCase(other.city);
    }

    boolean isElsewhere(Traits other) {
        return !region.isEmpty() && !other.region.isEmpty() && !region.equals(other.region);
    }
}
