package org.kardan.congress.wishes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.congress.Acting;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Tab;
import org.kardan.congress.registration.FirmChoicePage;
import org.kardan.offers.Matches;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A firm asks, accepts, declines, withdraws. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/wishes")
@Needs(Right.JOIN_CONGRESS)
class WishController {

    private static final int MATCHES = 200;
    private static final int SUGGESTED = 8;

    private final Congresses congresses;
    private final Acting acting;
    private final Wishes wishes;
    private final WishDesk desk;
    private final Firms firms;
    private final Matches matches;

    WishController(Congresses congresses, Acting acting, Wishes wishes, WishDesk desk, Firms firms, Matches matches) {
        this.congresses = congresses;
        this.acting = acting;
        this.wishes = wishes;
        this.desk = desk;
        this.firms = firms;
        this.matches = matches;
    }

    @GetMapping
    Answer choose(Reader reader, @PathVariable String slug) {
        var congress = congresses.shown(reader.visitor(), slug);
        return acting.only(reader)
                .<Answer>map(firm -> Redirect.to(address(reader, congress, firm)))
                .orElseGet(() -> new FirmChoicePage(reader, congress, Tab.WISHES, acting.own(reader)));
    }

    @GetMapping("/{firm}")
    Answer show(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID firm,
            @RequestParam(defaultValue = "") String q) {
        var congress = congresses.shown(reader.visitor(), slug);
        return page(reader, congress, acting.firm(reader, firm), q);
    }

    private WishesPage page(Reader reader, Congress congress, Firm own, String q) {
        var now = Instant.now();
        var book = desk.book(congress, now);
        var mine = wishes.of(congress.id(), own.id(), now);
        var registered = book.registered().containsKey(own.id());
        var candidates = registered
                ? new Candidates(firms.byIds(book.registered().keySet())).of(own, mine.known(), q, reader.lang())
                : List.<Firm>of();
        var names = firms.names(Stream.concat(mine.asked().stream(), mine.received().stream())
                .flatMap(one -> Stream.of(one.wish().from(), one.wish().to()))
                .collect(Collectors.toSet()));
        return new WishesPage(
                reader,
                congress,
                own,
                registered,
                congress.takesWishes(now),
                mine,
                Math.max(0, book.mostOpenPerFirm() - book.openOf(own.id())),
                names,
                congress.takesWishes(now) ? suggestions(reader, own, candidates) : List.of(),
                q,
                candidates.stream().limit(Candidates.SHOWN).toList(),
                candidates.size());
    }

    /** Those who fit best among the firms that may still be asked. */
    private List<WishesPage.Suggestion> suggestions(Reader reader, Firm own, List<Firm> candidates) {
        var byId = candidates.stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        return matches.forFirm(own.id(), MATCHES).stream()
                .filter(match -> byId.containsKey(match.other()))
                .limit(SUGGESTED)
                .map(match -> new WishesPage.Suggestion(
                        Objects.requireNonNull(byId.get(match.other())),
                        String.join(" · ", matches.reasons(match, reader.lang()))))
                .toList();
    }

    @PostMapping("/{firm}/ask")
    Answer ask(
            Reader reader,
            @PathVariable String slug,
            @PathVariable UUID firm,
            @RequestParam UUID other,
            @RequestParam(defaultValue = "LIKE") Priority priority,
            @RequestParam(defaultValue = "") String message) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var back = Redirect.to(address(reader, congress, own));
        if (!congress.takesWishes(Instant.now())) {
            return back.warning("congress.wishes.closed");
        }
        var wish = new Wish(own.id(), new FirmId(other));
        var text = message.strip().substring(0, Math.min(1000, message.strip().length()));
        return switch (desk.ask(reader.me(), congress, wish, priority, text, Instant.now())) {
            case Reply.Asked _ -> back.saying("congress.wishes.asked");
            case Reply.Settled _ -> back.saying("congress.wishes.settled.now");
            case Reply.Refused refused ->
                back.warning("congress.wishes.refused." + refused.reason().name());
        };
    }

    @PostMapping("/{firm}/decline")
    Answer decline(Reader reader, @PathVariable String slug, @PathVariable UUID firm, @RequestParam UUID other) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var back = Redirect.to(address(reader, congress, own));
        if (!congress.takesWishes(Instant.now())) {
            return back.warning("congress.wishes.closed");
        }
        var against = new FirmId(other);
        if (wishes.of(congress.id(), own.id(), Instant.now()).known().contains(against)) {
            desk.decline(reader.me(), congress, own.id(), against, Instant.now());
        }
        return back.saying("congress.wishes.declined.now");
    }

    @PostMapping("/{firm}/withdraw")
    Answer withdraw(Reader reader, @PathVariable String slug, @PathVariable UUID firm, @RequestParam UUID other) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var back = Redirect.to(address(reader, congress, own));
        if (!congress.takesWishes(Instant.now())) {
            return back.warning("congress.wishes.closed");
        }
        desk.withdraw(reader.me(), congress, new Wish(own.id(), new FirmId(other)));
        return back.saying("congress.wishes.withdrawn");
    }

    private static String address(Reader reader, Congress congress, Firm firm) {
        return reader.url(congress.path() + "/wishes/" + firm.id());
    }
}
