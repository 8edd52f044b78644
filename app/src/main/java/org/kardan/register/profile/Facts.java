package org.kardan.register.profile;

import org.jspecify.annotations.Nullable;
import org.kardan.language.Trilingual;

/**
 * Plain facts about a firm, each of them optional.
 *
 * @param email address of the firm itself, never of a person
 * @param trade what kind of firm it is, in the words of its list
 * @param turnover class of the yearly turnover, as its list words it
 * @param tier place in the supply chain: OEM, 1, 2, 3, or beside it: EQUIPMENT, SERVICE
 */
public record Facts(
        String shortName,
        String legalForm,
        String website,
        String email,
        String phone,
        Trilingual trade,
        @Nullable Integer founded,
        @Nullable Integer employees,
        String turnover,
        String tier) {

    public static final Facts NONE = new Facts("", "", "", "", "", new Trilingual("", "", ""), null, null, "", "");

    Facts overlaidWith(Facts given) {
        return new Facts(
                Overlay.text(shortName, given.shortName),
                Overlay.text(legalForm, given.legalForm),
                Overlay.text(website, given.website),
                Overlay.text(email, given.email),
                Overlay.text(phone, given.phone),
                Overlay.text(trade, given.trade),
                given.founded == null ? founded : given.founded,
                given.employees == null ? employees : given.employees,
                Overlay.text(turnover, given.turnover),
                Overlay.text(tier, given.tier));
    }
}
