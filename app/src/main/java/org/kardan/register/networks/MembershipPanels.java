package org.kardan.register.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kardan.identity.Access;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Shows on a firm's page to which networks it belongs. */
@Component
class MembershipPanels implements PanelSource {

    private final Firms firms;
    private final Networks networks;

    MembershipPanels(Firms firms, Networks networks) {
        this.firms = firms;
        this.networks = networks;
    }

    @Override
    public String place() {
        return "firm";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        return reader.may(Right.READ_NETWORK)
                ? FirmId.of(subject).flatMap(firms::byId).flatMap(firm -> panel(reader, firm))
                : Optional.empty();
    }

    private Optional<Fragment> panel(Reader reader, Firm firm) {
        var manages = Access.mayManage(reader.visitor(), firm.side());
        var memberships = networks.of(firm.id());
        if (memberships.isEmpty() && !manages) {
            return Optional.empty();
        }
        var offered = manages
                ? networks.all().stream()
                        .filter(network -> network.side() == firm.side())
                        .filter(network -> memberships.stream()
                                .noneMatch(each -> each.untilOrNull() == null
                                        && each.network().id().equals(network.id())))
                        .toList()
                : List.<Network>of();
        var today = LocalDate.now(Clock.systemUTC());
        return Optional.of(new MembershipPanel(reader, firm, memberships, offered, manages, today));
    }
}
