package org.kardan.register.networks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.Access;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins and ends memberships of a firm in networks of its side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/firms/{id:[0-9a-f-]{36}}/memberships")
@Needs(Right.MANAGE_REGISTER)
class MembershipController {

    private final Networks networks;
    private final Memberships memberships;
    private final Firms firms;

    MembershipController(Networks networks, Memberships memberships, Firms firms) {
        this.networks = networks;
        this.memberships = memberships;
        this.firms = firms;
    }

    @PostMapping
    Answer begin(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam UUID network,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        var firm = managed(reader, id);
        var into = network(firm, network);
        var back = Redirect.to(reader.url("/firms/" + id));
        if (since == null) {
            return back.warning("register.membership.date");
        }
        return memberships.begin(reader.me(), into, firm.id(), since)
                ? back.saying("register.membership.begun", reader.t(into.names()))
                : back.warning("register.membership.running", reader.t(into.names()));
    }

    @PostMapping("/{network:[0-9a-f-]{36}}/end")
    Answer end(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable UUID network,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        var firm = managed(reader, id);
        var of = network(firm, network);
        var back = Redirect.to(reader.url("/firms/" + id));
        if (until == null) {
            return back.warning("register.membership.date");
        }
        return memberships.end(reader.me(), of, firm.id(), until)
                ? back.saying("register.membership.ended", reader.t(of.names()))
                : back.warning("register.membership.later");
    }

    private Network network(Firm firm, UUID id) {
        return networks.byId(id)
                .filter(found -> found.side() == firm.side())
                .orElseThrow(() -> new NotFound("network " + id));
    }

    private Firm managed(Reader reader, UUID id) {
        Optional<Firm> firm = firms.seenBy(reader.visitor(), new FirmId(id));
        return firm.filter(found -> Access.mayManage(reader.visitor(), found.side()))
                .orElseThrow(() -> new NotFound("firm " + id));
    }
}
