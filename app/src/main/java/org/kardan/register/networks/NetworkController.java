package org.kardan.register.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.identity.Access;
import org.kardan.language.Collation;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Sight;
import org.kardan.register.networks.Memberships.Member;
import org.kardan.register.networks.NetworkPage.Line;
import org.kardan.web.Answer;
import org.kardan.web.MenuEntry;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks of both sides and their members; managers keep those of their own side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/networks")
@Needs(Right.READ_NETWORK)
class NetworkController {

    private final Networks networks;
    private final Memberships memberships;
    private final Firms firms;

    NetworkController(Networks networks, Memberships memberships, Firms firms) {
        this.networks = networks;
        this.memberships = memberships;
        this.firms = firms;
    }

    @Bean
    static MenuEntry networksEntry() {
        return new MenuEntry("register.networks.title", "/networks", Right.READ_NETWORK, 12);
    }

    @GetMapping
    Answer all(Reader reader) {
        return page(reader, NetworkForm.EMPTY, List.of());
    }

    private NetworksPage page(Reader reader, NetworkForm form, List<String> wrong) {
        return new NetworksPage(reader, networks.all(), reader.may(Right.MANAGE_REGISTER), form, wrong);
    }

    @PostMapping
    @Needs(Right.MANAGE_REGISTER)
    Answer add(Reader reader, @RequestParam Map<String, String> sent) {
        var form = NetworkForm.sent(sent);
        var side = reader.visitor().side().orElseThrow(() -> new Refused("A network belongs to a side"));
        if (!form.wrong().isEmpty()) {
            return page(reader, form, form.wrong());
        }
        var network = form.network(UUID.randomUUID(), side);
        return networks.add(reader.me(), network)
                ? Redirect.to(reader.url("/networks/" + network.id())).saying("register.network.saved")
                : page(reader, form, List.of("code"));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    Answer one(Reader reader, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        var network = known(id);
        return page(reader, network, page, NetworkForm.of(network), List.of());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    @Needs(Right.MANAGE_REGISTER)
    Answer change(Reader reader, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = NetworkForm.sent(sent);
        var network = known(id);
        if (!Access.mayManage(reader.visitor(), network.side())) {
            throw new Refused("changing network " + id);
        }
        var said = new NetworkForm(network.code(), form.nameDe(), form.nameZh(), form.nameEn(), form.website());
        if (!said.wrong().isEmpty()) {
            return page(reader, network, 1, said, said.wrong());
        }
        networks.change(reader.me(), said.network(id, network.side()));
        return Redirect.to(reader.url("/networks/" + id)).saying("register.network.saved");
    }

    private NetworkPage page(Reader reader, Network network, int page, NetworkForm form, List<String> wrong) {
        var today = LocalDate.now(Clock.systemUTC());
        var lines = lines(reader, memberships.of(network));
        var pages = Math.max(1, (lines.size() + NetworkPage.PER_PAGE - 1) / NetworkPage.PER_PAGE);
        var number = Math.clamp(page, 1, pages);
        var shown = lines.stream()
                .skip((number - 1L) * NetworkPage.PER_PAGE)
                .limit(NetworkPage.PER_PAGE)
                .toList();
        var manages = Access.mayManage(reader.visitor(), network.side());
        var years = memberships.years(network, today);
        return new NetworkPage(reader, network, shown, number, pages, years, today, manages, form, wrong);
    }

    /** The members whose firms the reader may see: present ones first, then by name. */
    private List<Line> lines(Reader reader, List<Member> members) {
        var sight = Sight.of(reader.visitor());
        Map<FirmId, Firm> known = firms.byIds(members.stream().map(Member::firm).distinct().toList()).stream()
                .filter(sight::reaches)
                .collect(Collectors.toMap(Firm::id, Function.identity()));
        var byName = Comparator.comparing((Line line) -> reader.t(line.firm().names()), Collation.of(reader.lang()));
        return members.stream()
                .flatMap(member -> Stream.ofNullable(known.get(member.firm())).map(firm -> new Line(firm, member)))
                .sorted(Comparator.comparing((Line line) -> !line.isRunning()).thenComparing(byName))
                .toList();
    }

    private Network known(UUID id) {
        return networks.byId(id).orElseThrow(() -> new NotFound("network " + id));
    }
}
