package org.kardan.congress.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.interpreters.LanguagePair;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.registration.Registration;
import org.kardan.congress.registration.RegistrationState;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.wishes.Asking;
import org.kardan.congress.wishes.Pair;
import org.kardan.congress.wishes.Priority;
import org.kardan.congress.wishes.Wish;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.SizeClass;
import org.kardan.scheduling.Problem;

class ProblemsTest {

    private static final FirmId SOLINGEN = new FirmId(new UUID(0, 1));
    private static final FirmId SUZHOU = new FirmId(new UUID(0, 2));
    private static final FirmId WUHAN = new FirmId(new UUID(0, 3));
    private static final Delegate GERMAN = delegate(11, Lang.DE);
    private static final Delegate POLYGLOT = delegate(12, Lang.DE, Lang.ZH);
    private static final Delegate CHINESE = delegate(21, Lang.ZH);
    private static final MeetingTable TABLE = new MeetingTable(new UUID(5, 1), "T1", "", false);
    private static final Wish WISH = new Wish(SOLINGEN, SUZHOU);

    @Test
    void aSettledPairBecomesAWishOfTheTwoWhoMeet() {
        var problem = problem(false, asking(WISH, Priority.LIKE), asking(WISH.returned(), Priority.LIKE));

        assertThat(problem.wishes()).hasSize(1);
        assertThat(problem.wishes().getFirst().value()).isEqualTo(20);
        assertThat(problem.wishes().getFirst().must()).isFalse();
        assertThat(problem.faults()).isEmpty();
    }

    @Test
    void whatIsVeryImportantToOneSideIsAMust() {
        var problem = problem(false, asking(WISH, Priority.MUST), asking(WISH.returned(), Priority.LIKE));

        assertThat(problem.wishes().getFirst().must()).isTrue();
        assertThat(problem.wishes().getFirst().value()).isEqualTo(40);
    }

    @Test
    void anUnansweredWishIsPlacedOnRequestOnlyAndIsNeverAMust() {
        assertThat(problem(false, asking(WISH, Priority.MUST)).wishes()).isEmpty();
        assertThat(problem(true, asking(WISH, Priority.MUST))
                        .wishes()
                        .getFirst()
                        .must())
                .isFalse();
    }

    @Test
    void aVetoKeepsAPairOutEvenOnRequest() {
        var gathering = gathering(Set.of(new Wish(SUZHOU, SOLINGEN)), List.of(asking(WISH, Priority.LIKE)));

        assertThat(Problems.of(gathering, true, List.of()).problem().wishes()).isEmpty();
    }

    @Test
    void aFirmThatIsNotThereMeetsNobody() {
        var gone = new Wish(SOLINGEN, WUHAN);

        assertThat(problem(false, asking(gone, Priority.LIKE), asking(gone.returned(), Priority.LIKE))
                        .wishes())
                .isEmpty();
    }

    @Test
    void whoSharesALanguageIsSentFirst() {
        var problem = problem(false, asking(WISH, Priority.LIKE), asking(WISH.returned(), Priority.LIKE));

        assertThat(List.of(
                        problem.wishes().getFirst().first(),
                        problem.wishes().getFirst().second()))
                .containsExactly(POLYGLOT.id().toString(), CHINESE.id().toString());
    }

    @Test
    void aMeetingThatStaysKeepsItsPeopleAndIsLocked() {
        var kept =
                new Meeting(Pair.of(SOLINGEN, SUZHOU), GERMAN.id(), CHINESE.id(), 2, TABLE.id(), new UUID(7, 1), true);
        var gathering =
                gathering(Set.of(), List.of(asking(WISH, Priority.LIKE), asking(WISH.returned(), Priority.LIKE)));

        var problem = Problems.of(gathering, false, List.of(kept)).problem();

        assertThat(problem.wishes().getFirst().first()).isEqualTo(GERMAN.id().toString());
        assertThat(problem.locked()).hasSize(1);
        assertThat(problem.locked().getFirst().slot()).isEqualTo("2");
        assertThat(problem.faults()).isEmpty();
    }

    @Test
    void theWorkIsSharedAmongEquals() {
        var seats = new Delegations(
                        Map.of(
                                SOLINGEN, List.of(delegate(1, Lang.DE), delegate(2, Lang.DE)),
                                SUZHOU, List.of(delegate(3, Lang.DE)),
                                WUHAN, List.of(delegate(4, Lang.DE))),
                        4)
                .assign(List.of(Pair.of(SOLINGEN, SUZHOU), Pair.of(SOLINGEN, WUHAN)), List.of());

        assertThat(seats.values().stream().map(both -> both.first().id()).distinct())
                .hasSize(2);
    }

    @Test
    void nobodySitsInEverySlotOfALongDay() {
        var problem = problem(false, asking(WISH, Priority.LIKE), asking(WISH.returned(), Priority.LIKE));

        assertThat(problem.participants())
                .allSatisfy(one -> assertThat(one.mostMeetings()).isEqualTo(18));
    }

    @Test
    void firmsOfOneSizeAreAClassForAFairSpread() {
        var problem = problem(false, asking(WISH, Priority.LIKE), asking(WISH.returned(), Priority.LIKE));

        assertThat(problem.participants())
                .extracting(one -> one.side() + " " + one.kind())
                .containsExactlyInAnyOrder("DE SMALL", "CN UNKNOWN");
    }

    private static Problem problem(boolean withOpen, Asking... askings) {
        return Problems.of(gathering(Set.of(), List.of(askings)), withOpen, List.of())
                .problem();
    }

    private static Gathering gathering(Set<Wish> vetoes, List<Asking> askings) {
        var start = Instant.parse("2027-09-20T06:00:00Z");
        return new Gathering(
                Zone.BERLIN,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> new Slot(number, start.plusSeconds(1800L * number), 25))
                        .toList(),
                List.of(TABLE),
                List.of(new Interpreter(
                        new UUID(7, 1), null, "Dora", List.of(LanguagePair.of(Lang.DE, Lang.ZH)), Set.of(99), 4)),
                List.of(registration(SOLINGEN, GERMAN, POLYGLOT), registration(SUZHOU, CHINESE)),
                Map.of(SOLINGEN, Side.DE, SUZHOU, Side.CN),
                Map.of(SOLINGEN, SizeClass.SMALL),
                askings,
                vetoes);
    }

    private static Registration registration(FirmId firm, Delegate... delegates) {
        return new Registration(
                UUID.randomUUID(), firm, RegistrationState.APPROVED, Instant.EPOCH, false, List.of(delegates));
    }

    private static Delegate delegate(long id, Lang... spoken) {
        return new Delegate(new UUID(9, id), PersonId.fresh(), Set.of(spoken), Set.of());
    }

    private static Asking asking(Wish wish, Priority priority) {
        return new Asking(wish, priority, "", Instant.EPOCH, Instant.MAX);
    }
}
