package org.kardan.register.intake;

import java.util.Optional;
import org.kardan.register.identifiers.Scheme;

/** What a column of a list can hold. Their usual headers stand in {@code columns.tsv}. */
public enum Column {
    REFERENCE,
    NAME_DE,
    NAME_ZH,
    NAME_EN,
    PINYIN,
    SHORT_NAME,
    LEGAL_FORM,
    TRADE,
    STREET,
    POSTCODE,
    CITY,
    REGION,
    LATITUDE,
    LONGITUDE,
    WEBSITE,
    EMAIL,
    PHONE,
    FOUNDED,
    EMPLOYEES,
    SIZE,
    TURNOVER,
    CERTIFICATES,
    TIER,
    CAPABILITIES_DE,
    CAPABILITIES_ZH,
    CAPABILITIES_EN,
    OFFERS,
    REQUESTS,
    NETWORK,
    SINCE,
    VISIBILITY,
    USCC,
    LEI,
    VAT,
    W_IDNR,
    EUID,
    HANDELSREGISTER,
    DUNS;

    /** The kind of identifier in this column, if it holds one. */
    public Optional<Scheme> scheme() {
        return switch (this) {
            case USCC -> Optional.of(Scheme.USCC);
            case LEI -> Optional.of(Scheme.LEI);
            case VAT -> Optional.of(Scheme.VAT);
            case W_IDNR -> Optional.of(Scheme.W_IDNR);
            case EUID -> Optional.of(Scheme.EUID);
            case HANDELSREGISTER -> Optional.of(Scheme.HANDELSREGISTER);
            case DUNS -> Optional.of(Scheme.DUNS);
            default -> Optional.empty();
        };
    }
}
