package org.kardan.offers.interest;

import java.util.Optional;
import org.kardan.identity.Person;
import org.kardan.language.Side;
import org.kardan.register.Firm;

/** An introduction with its firms and the managers who accompany it. */
record IntroductionLine(
        Introduction introduction,
        Firm german,
        Firm chinese,
        Optional<Person> germanManager,
        Optional<Person> chineseManager) {

    Firm of(Side side) {
        return side == Side.DE ? german : chinese;
    }

    Optional<Person> manager(Side side) {
        return side == Side.DE ? germanManager : chineseManager;
    }
}
