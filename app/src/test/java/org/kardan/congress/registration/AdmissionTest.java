package org.kardan.congress.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kardan.congress.registration.RegistrationState.APPROVED;
import static org.kardan.congress.registration.RegistrationState.RECEIVED;
import static org.kardan.congress.registration.RegistrationState.WAITING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;

class AdmissionTest {

    private int count;

    @Test
    void whoFitsIsApproved() {
        var registration = of(RECEIVED, 2);

        assertThat(new Admission(4, List.of(of(APPROVED, 2), registration)).approve(registration))
                .isEqualTo(APPROVED);
    }

    @Test
    void whoDoesNotFitWaits() {
        var registration = of(RECEIVED, 3);

        assertThat(new Admission(4, List.of(of(APPROVED, 2), registration)).approve(registration))
                .isEqualTo(WAITING);
    }

    @Test
    void nobodyOvertakesWhoAlreadyWaits() {
        var waiting = of(WAITING, 3);
        var small = of(RECEIVED, 1);

        assertThat(new Admission(4, List.of(of(APPROVED, 2), waiting, small)).approve(small))
                .isEqualTo(WAITING);
    }

    @Test
    void whoWaitsIsNotInTheirOwnWay() {
        var waiting = of(WAITING, 2);

        assertThat(new Admission(4, List.of(of(APPROVED, 2), waiting)).approve(waiting))
                .isEqualTo(APPROVED);
    }

    @Test
    void theWaitingListMovesUpInTheOrderOfReceiptUntilOneDoesNotFit() {
        var first = of(WAITING, 1);
        var second = of(WAITING, 3);
        var third = of(WAITING, 1);

        assertThat(new Admission(4, List.of(third, second, first, of(APPROVED, 1))).movingUp())
                .containsExactly(first);
        assertThat(new Admission(6, List.of(third, second, first, of(APPROVED, 1))).movingUp())
                .containsExactly(first, second, third);
    }

    @Test
    void onlyApprovedPeopleTakeSeats() {
        assertThat(new Admission(10, List.of(of(APPROVED, 3), of(WAITING, 2), of(RECEIVED, 4))).taken())
                .isEqualTo(3);
    }

    @Test
    void anApprovedFirmAddsAPersonOnlyWhileThereIsASeat() {
        var approved = of(APPROVED, 2);

        assertThat(new Admission(3, List.of(approved)).takesOneMore(approved)).isTrue();
        assertThat(new Admission(2, List.of(approved)).takesOneMore(approved)).isFalse();
        assertThat(new Admission(2, List.of(approved)).takesOneMore(of(RECEIVED, 1)))
                .isTrue();
    }

    private Registration of(RegistrationState state, int people) {
        count++;
        var delegates = IntStream.range(0, people)
                .mapToObj(_ -> new Delegate(UUID.randomUUID(), PersonId.fresh(), Set.of(Lang.DE), Set.of()))
                .toList();
        return new Registration(
                new UUID(0, count),
                new FirmId(new UUID(1, count)),
                state,
                Instant.ofEpochSecond(count),
                false,
                delegates);
    }
}
