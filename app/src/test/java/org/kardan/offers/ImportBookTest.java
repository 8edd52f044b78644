package org.kardan.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.offers.ImportBook.Step.Add;
import org.kardan.offers.ImportBook.Step.Close;
import org.kardan.offers.ImportBook.Step.Reopen;
import org.kardan.register.FirmId;

/** What becomes of a firm's offers when an import tells others. */
class ImportBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final FirmId FIRM = new FirmId(UUID.randomUUID());
    private static final Trilingual NOTHING = new Trilingual("", "", "");

    @Test
    void newTextsAreAddedOpenForAYear() {
        var steps = ImportBook.of(List.of())
                .replaceWith(Lang.DE, List.of(" Schmiedeteile "), List.of("Härterei gesucht"), TODAY);

        assertThat(steps)
                .containsExactly(
                        new Add(text(Kind.OFFER, "Schmiedeteile")), new Add(text(Kind.REQUEST, "Härterei gesucht")));
    }

    @Test
    void theSameImportAgainChangesNothing() {
        var known = offer("Schmiedeteile", OfferState.OPEN, true);

        assertThat(ImportBook.of(List.of(known)).replaceWith(Lang.DE, List.of("Schmiedeteile"), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void whatIsToldNoLongerIsClosedAndComesBackWhenToldAgain() {
        var open = offer("Schmiedeteile", OfferState.OPEN, true);
        var closed = offer("Drehteile", OfferState.CLOSED, true);

        assertThat(ImportBook.of(List.of(open, closed)).replaceWith(Lang.DE, List.of("Drehteile"), List.of(), TODAY))
                .containsExactly(new Reopen(closed, TODAY.plusYears(1)), new Close(open));
    }

    @Test
    void whatPeopleHaveWrittenIsLeftAlone() {
        var written = offer("Schmiedeteile", OfferState.OPEN, false);
        var withdrawn = offer("Drehteile", OfferState.CLOSED, false);

        assertThat(ImportBook.of(List.of(written, withdrawn))
                        .replaceWith(Lang.DE, List.of("Drehteile"), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void twiceTheSameTextInARowIsOneOffer() {
        assertThat(ImportBook.of(List.of())
                        .replaceWith(Lang.DE, List.of("Drehteile", "Drehteile ", " "), List.of(), TODAY))
                .containsExactly(new Add(text(Kind.OFFER, "Drehteile")));
    }

    private static OfferText text(Kind kind, String title) {
        return new OfferText(
                kind,
                Lang.DE,
                Trilingual.only(Lang.DE, title),
                NOTHING,
                List.of(),
                "",
                Reach.BOTH_SIDES,
                OfferState.OPEN,
                TODAY.plusYears(1));
    }

    private static Offer offer(String title, OfferState state, boolean imported) {
        return new Offer(
                new OfferId(UUID.randomUUID()),
                FIRM,
                Kind.OFFER,
                Lang.DE,
                Trilingual.only(Lang.DE, title),
                NOTHING,
                List.of(),
                "",
                Reach.BOTH_SIDES,
                state,
                TODAY.plusDays(30),
                imported,
                1,
                Instant.EPOCH);
    }
}
