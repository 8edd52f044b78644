package org.kardan.congress.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.congress.Acting;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Entered;
import org.kardan.congress.Leaf;
import org.kardan.identity.Access;
import org.kardan.language.Collation;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Managers see all registrations and decide about those of their side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}")
@Needs(Right.MANAGE_CONGRESS)
class RegistrationsController {

    private final Congresses congresses;
    private final Registrations registrations;
    private final Desk desk;
    private final Firms firms;
    private final Acting acting;
    private final RegistrationSheet sheet;

    RegistrationsController(
            Congresses congresses,
            Registrations registrations,
            Desk desk,
            Firms firms,
            Acting acting,
            RegistrationSheet sheet) {
        this.congresses = congresses;
        this.registrations = registrations;
        this.desk = desk;
        this.firms = firms;
        this.acting = acting;
        this.sheet = sheet;
    }

    @GetMapping("/registrations")
    Answer list(Reader reader, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asking) {
        var congress = congresses.shown(reader.visitor(), slug);
        var all = registrations.of(congress.id());
        var byId = firmsOf(all);
        var lines = all.stream()
                .filter(one -> byId.containsKey(one.firm()))
                .map(one -> line(reader, one, byId))
                .toList();
        return new RegistrationsPage(
                reader,
                congress,
                Leaf.of(Entered.of(asking), lines, RegistrationsPage.Line::firm),
                desk.counts(congress, all),
                candidates(reader, congress, byId));
    }

    private Map<FirmId, Firm> firmsOf(List<Registration> all) {
        return firms.byIds(all.stream().map(Registration::firm).toList()).stream()
                .collect(Collectors.toMap(Firm::id, Function.identity()));
    }

    private static RegistrationsPage.Line line(Reader reader, Registration one, Map<FirmId, Firm> byId) {
        var firm = java.util.Objects.requireNonNull(byId.get(one.firm()));
        return new RegistrationsPage.Line(one, firm, Access.mayManage(reader.visitor(), firm.side()));
    }

    private List<Firm> candidates(Reader reader, Congress congress, Map<FirmId, Firm> registered) {
        if (!congress.takesRegistrations(Instant.now())) {
            return List.of();
        }
        var byName = Collation.of(reader.lang());
        return reader.visitor().side().map(firms::bySide).orElse(List.of()).stream()
                .filter(firm -> !registered.containsKey(firm.id()))
                .sorted((one, other) -> byName.compare(one.name(reader.lang()), other.name(reader.lang())))
                .toList();
    }

    @PostMapping("/registrations/behalf")
    Answer behalf(Reader reader, @PathVariable String slug, @RequestParam UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        return Redirect.to(reader.url(congress.path() + "/registration/" + own.id()));
    }

    @PostMapping("/registrations/{firm}/approve")
    Answer approve(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        Optional<RegistrationState> state = desk.approve(reader.me(), congress, own.id(), Instant.now());
        var back = back(reader, congress);
        return state.map(now -> now == RegistrationState.WAITING
                        ? back.warning("congress.registrations.put")
                        : back.saying("congress.registrations.approved"))
                .orElse(back);
    }

    @PostMapping("/registrations/{firm}/reject")
    Answer reject(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        desk.reject(reader.me(), congress, acting.firm(reader, firm).id(), Instant.now());
        return back(reader, congress).saying("congress.registrations.rejected");
    }

    @GetMapping("/registrations.csv")
    Answer csv(Reader reader, @PathVariable String slug) {
        return sheet.of(reader, congresses.shown(reader.visitor(), slug)).csv();
    }

    @GetMapping("/registrations.xlsx")
    Answer xlsx(Reader reader, @PathVariable String slug) {
        return sheet.of(reader, congresses.shown(reader.visitor(), slug)).xlsx();
    }

    private static Redirect back(Reader reader, Congress congress) {
        return Redirect.to(reader.url(congress.path() + "/registrations"));
    }
}
