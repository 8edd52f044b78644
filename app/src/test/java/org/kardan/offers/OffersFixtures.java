package org.kardan.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Firms with offers and people for tests, each new. */
@TestComponent
public class OffersFixtures {

    private static final Trilingual NOTHING = new Trilingual("", "", "");

    private final JdbcClient jdbc;
    private final Firms firms;
    private final Offers offers;
    private final IdentityFixtures identity;

    OffersFixtures(JdbcClient jdbc, Firms firms, Offers offers, IdentityFixtures identity) {
        this.jdbc = jdbc;
        this.firms = firms;
        this.offers = offers;
        this.identity = identity;
    }

    /** A published firm that both sides see. */
    public Firm aFirm(Side side, String name) {
        return aFirm(side, name, "", "BOTH_SIDES");
    }

    public Firm aFirm(Side side, String name, String capabilities, String visibility) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into register.firm (id, side, %s, %s, visibility, state, joined_at)
                values (?, ?, ?, ?, ?, 'PUBLISHED', now())
                """.formatted(
                                side == Side.DE ? "name_de" : "name_zh",
                                side == Side.DE ? "capabilities_de" : "capabilities_zh"))
                .params(id, side.name(), name, capabilities, visibility)
                .update();
        return firms.byId(new FirmId(id)).orElseThrow();
    }

    /** Somebody new with a seat in the firm. */
    public PersonId aMemberOf(Firm firm) {
        var person = identity.somebody(firm.side());
        jdbc.sql("insert into register.seat (firm_id, person_id, kind) values (?, ?, 'OWNER')")
                .params(firm.id().value(), person.value())
                .update();
        return person;
    }

    public PersonId aManagerOf(Side side) {
        return identity.somebody(side, Role.MANAGER);
    }

    /** An open record that both sides see, in the language of the firm's side. */
    public Offer anOffer(Firm firm, Kind kind, String title) {
        return anOffer(firm, text(kind, firm.side().lang(), title));
    }

    public Offer anOffer(Firm firm, OfferText text) {
        return offers.byId(offers.add(null, firm.id(), text)).orElseThrow();
    }

    public static OfferText text(Kind kind, Lang lang, String title) {
        return text(kind, lang, title, Reach.BOTH_SIDES, OfferState.OPEN);
    }

    public static OfferText text(Kind kind, Lang lang, String title, Reach reach, OfferState state) {
        return new OfferText(
                kind,
                lang,
                Trilingual.only(lang, title),
                NOTHING,
                List.of(),
                "",
                reach,
                state,
                LocalDate.now().plusMonths(6));
    }
}
