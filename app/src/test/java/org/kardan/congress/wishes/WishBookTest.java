package org.kardan.congress.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.congress.wishes.Reply.Asked;
import org.kardan.congress.wishes.Reply.Reason;
import org.kardan.congress.wishes.Reply.Refused;
import org.kardan.congress.wishes.Reply.Settled;
import org.kardan.language.Side;
import org.kardan.register.FirmId;

class WishBookTest {

    private static final FirmId SOLINGEN = new FirmId(new UUID(0, 1));
    private static final FirmId REMSCHEID = new FirmId(new UUID(0, 2));
    private static final FirmId SUZHOU = new FirmId(new UUID(-1, 3));
    private static final FirmId WUHAN = new FirmId(new UUID(-1, 4));
    private static final Map<FirmId, Side> ALL =
            Map.of(SOLINGEN, Side.DE, REMSCHEID, Side.DE, SUZHOU, Side.CN, WUHAN, Side.CN);
    private static final Wish WISH = new Wish(SOLINGEN, SUZHOU);

    @Test
    void aFirstWishIsAsked() {
        assertThat(book(1).answer(WISH)).isEqualTo(new Asked(WISH));
    }

    @Test
    void aReturnedWishSettlesTheMeetingEvenAtTheLimit() {
        assertThat(book(0, WISH.returned()).answer(WISH)).isEqualTo(new Settled(WISH));
    }

    @Test
    void nobodyMeetsThemselves() {
        var wish = new Wish(SOLINGEN, SOLINGEN);

        assertThat(book(1).answer(wish)).isEqualTo(new Refused(wish, Reason.ONESELF));
    }

    @Test
    void whoIsNotRegisteredNeitherAsksNorIsAsked() {
        var book = new WishBook(Map.of(SOLINGEN, Side.DE), Set.of(), 5);

        assertThat(book.answer(WISH)).isEqualTo(new Refused(WISH, Reason.NOT_REGISTERED));
        assertThat(book.answer(WISH.returned())).isEqualTo(new Refused(WISH.returned(), Reason.NOT_REGISTERED));
    }

    @Test
    void firmsOfOneSideDoNotAskEachOther() {
        var wish = new Wish(SOLINGEN, REMSCHEID);

        assertThat(book(1).answer(wish)).isEqualTo(new Refused(wish, Reason.SAME_SIDE));
    }

    @Test
    void theSameWishIsNotAskedTwice() {
        assertThat(book(5, WISH).answer(WISH)).isEqualTo(new Refused(WISH, Reason.ALREADY_ASKED));
    }

    @Test
    void aSettledWishIsNotAskedAgain() {
        assertThat(book(5, WISH, WISH.returned()).answer(WISH)).isEqualTo(new Refused(WISH, Reason.ALREADY_ASKED));
    }

    @Test
    void unansweredWishesCountAgainstTheLimit() {
        var second = new Wish(SOLINGEN, WUHAN);

        assertThat(book(1, WISH).answer(second)).isEqualTo(new Refused(second, Reason.TOO_MANY_OPEN));
    }

    @Test
    void settledWishesDoNotCountAgainstTheLimit() {
        var second = new Wish(SOLINGEN, WUHAN);

        assertThat(book(1, WISH, WISH.returned()).answer(second)).isEqualTo(new Asked(second));
    }

    @Test
    void wishesOfOthersDoNotCountAgainstTheLimit() {
        var theirs = new Wish(REMSCHEID, SUZHOU);

        assertThat(book(1, theirs).answer(WISH)).isEqualTo(new Asked(WISH));
    }

    @Test
    void aPairIsTheSameWhoeverAsks() {
        assertThat(WISH.pair()).isEqualTo(WISH.returned().pair());
        assertThat(Pair.of(WISH.pair().toString())).contains(WISH.pair());
    }

    @Test
    void aPairIsOrderedAsTheDatabaseOrdersIds() {
        assertThat(WISH.pair().first()).isEqualTo(SOLINGEN);
    }

    private static WishBook book(int mostOpen, Wish... asked) {
        return new WishBook(ALL, Set.of(asked), mostOpen);
    }
}
