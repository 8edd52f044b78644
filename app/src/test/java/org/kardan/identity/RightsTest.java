package org.kardan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.language.Side;
import org.kardan.web.Right;
import org.kardan.web.Seat;
import org.kardan.web.Visitor;

class RightsTest {

    private static final UUID FIRM = UUID.randomUUID();

    @Test
    void nobodyMayOnlySeeWhatIsPublic() {
        assertThat(Rights.ofNobody()).containsExactly(Right.PUBLIC);
        assertThat(Visitor.NOBODY.rights()).isEqualTo(Rights.ofNobody());
    }

    @Test
    void runningTheInstallationIsForOperatorsAlone() {
        for (var role : Role.values()) {
            assertThat(Rights.of(Set.of(role)).contains(Right.OPERATE)).isEqualTo(role == Role.OPERATOR);
        }
    }

    @Test
    void managersManageTheirOwnSideOnly() {
        var manager = visitor(Side.DE, Map.of(), Role.MANAGER);

        assertThat(Access.mayManage(manager, Side.DE)).isTrue();
        assertThat(Access.mayManage(manager, Side.CN)).isFalse();
        assertThat(Access.mayEditFirm(manager, Side.CN, FIRM)).isFalse();
    }

    @Test
    void aSeatReachesOneFirmAndOnlyOwnersGiveSeats() {
        var editor = visitor(Side.CN, Map.of(FIRM, Seat.EDITOR), Role.MEMBER);
        var owner = visitor(Side.CN, Map.of(FIRM, Seat.OWNER), Role.MEMBER);

        assertThat(Access.mayEditFirm(editor, Side.CN, FIRM)).isTrue();
        assertThat(Access.mayEditFirm(editor, Side.CN, UUID.randomUUID())).isFalse();
        assertThat(Access.mayGiveSeats(editor, Side.CN, FIRM)).isFalse();
        assertThat(Access.mayGiveSeats(owner, Side.CN, FIRM)).isTrue();
    }

    private static Visitor visitor(Side side, Map<UUID, Seat> seats, Role role) {
        return new Visitor(UUID.randomUUID(), side, "Test", Set.of(role.name()), Rights.of(Set.of(role)), seats);
    }
}
