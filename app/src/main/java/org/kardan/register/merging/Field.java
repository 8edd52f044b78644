package org.kardan.register.merging;

import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.identifiers.Scheme;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;

/**
 * What can be taken from one entry or the other. Certificates and further sites need no choice: the firm has them all.
 */
enum Field {
    NAME_DE,
    NAME_ZH,
    NAME_EN,
    PINYIN,
    SHORT_NAME,
    LEGAL_FORM,
    CAPABILITIES_DE,
    CAPABILITIES_ZH,
    CAPABILITIES_EN,
    TRADE,
    SITE,
    WEBSITE,
    EMAIL,
    PHONE,
    FOUNDED,
    EMPLOYEES,
    TURNOVER,
    TIER,
    VISIBILITY,
    USCC,
    LEI,
    VAT,
    W_IDNR,
    EUID,
    HANDELSREGISTER,
    DUNS;

    /** The scheme of an identifier. */
    Optional<Scheme> scheme() {
        return Stream.of(Scheme.values())
                .filter(scheme -> scheme.name().equals(name()))
                .findFirst();
    }

    /** What an entry says, as text to compare; empty if it says nothing. */
    String in(Profile profile) {
        var facts = profile.facts();
        return switch (this) {
            case NAME_DE -> profile.names().de();
            case NAME_ZH -> profile.names().zh();
            case NAME_EN -> profile.names().en();
            case PINYIN -> profile.pinyin();
            case SHORT_NAME -> facts.shortName();
            case LEGAL_FORM -> facts.legalForm();
            case CAPABILITIES_DE -> profile.capabilities().de();
            case CAPABILITIES_ZH -> profile.capabilities().zh();
            case CAPABILITIES_EN -> profile.capabilities().en();
            case TRADE -> facts.trade().exactly(profile.side().lang());
            case SITE -> place(profile.mainSite());
            case WEBSITE -> facts.website();
            case EMAIL -> facts.email();
            case PHONE -> facts.phone();
            case FOUNDED -> facts.founded() == null ? "" : facts.founded().toString();
            case EMPLOYEES -> facts.employees() == null ? "" : facts.employees().toString();
            case TURNOVER -> facts.turnover();
            case TIER -> facts.tier();
            case VISIBILITY -> profile.visibility().name();
            case USCC, LEI, VAT, W_IDNR, EUID, HANDELSREGISTER, DUNS -> identifier(profile);
        };
    }

    private String identifier(Profile profile) {
        return profile.identifiers().stream()
                .filter(each -> each.scheme().name().equals(name()))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }

    private static String place(Site site) {
        var city = Stream.of(Lang.values())
                .map(site.city()::exactly)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Stream.of(site.street(), (site.postcode() + " " + city).strip(), site.region())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
