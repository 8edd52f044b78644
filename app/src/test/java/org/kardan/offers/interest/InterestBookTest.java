package org.kardan.offers.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kardan.language.Side;
import org.kardan.offers.interest.Reply.Kept;
import org.kardan.offers.interest.Reply.Mutual;
import org.kardan.offers.interest.Reply.Reason;
import org.kardan.offers.interest.Reply.Refused;

class InterestBookTest {

    @Test
    void interestThatMeetsInterestIsMutual() {
        assertThat(book(Answer.INTERESTED).answer(Answer.INTERESTED)).isEqualTo(new Mutual());
    }

    @Test
    void interestLooksTheSameWhetherTheOtherFirmIsSilentUndecidedOrHasRefused() {
        var silent = new InterestBook(Side.DE, Side.CN, Optional.empty(), false).answer(Answer.INTERESTED);

        assertThat(silent).isEqualTo(new Kept(Answer.INTERESTED));
        assertThat(book(Answer.LATER).answer(Answer.INTERESTED)).isEqualTo(silent);
        assertThat(book(Answer.NOT_INTERESTED).answer(Answer.INTERESTED)).isEqualTo(silent);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_INTERESTED", "LATER"})
    void anythingButInterestIsOnlyKept(Answer answer) {
        assertThat(book(Answer.INTERESTED).answer(answer)).isEqualTo(new Kept(answer));
    }

    @ParameterizedTest
    @EnumSource
    void onceIntroducedNothingIsTakenBackByAClick(Answer answer) {
        assertThat(new InterestBook(Side.DE, Side.CN, Optional.of(Answer.INTERESTED), true).answer(answer))
                .isEqualTo(new Refused(Reason.ALREADY_INTRODUCED));
    }

    @Test
    void firmsOfOneSideNeedNoIntroduction() {
        assertThat(new InterestBook(Side.CN, Side.CN, Optional.empty(), false).answer(Answer.INTERESTED))
                .isEqualTo(new Refused(Reason.SAME_SIDE));
    }

    private static InterestBook book(Answer theirs) {
        return new InterestBook(Side.DE, Side.CN, Optional.of(theirs), false);
    }
}
