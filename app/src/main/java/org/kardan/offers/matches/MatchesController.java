package org.kardan.offers.matches;

import org.kardan.offers.acting.Acting;
import org.kardan.offers.fit.Found;
import org.kardan.offers.interest.Answer;
import org.kardan.offers.interest.Interests;
import org.kardan.offers.interest.Objection;
import org.kardan.offers.interest.Objection.Why;
import org.kardan.offers.interest.Reply;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who fits a firm, and what the firm says about them. */
@Controller
@RequestMapping("/{lang:de|zh|en}/matches")
@Needs(Right.EDIT_OFFERS)
class MatchesController {

    private final Acting acting;
    private final Firms firms;
    private final MatchLists lists;
    private final Interests interests;
    private final Found found;
    private final WrongConcepts wrong;

    MatchesController(
            Acting acting, Firms firms, MatchLists lists, Interests interests, Found found, WrongConcepts wrong) {
        this.acting = acting;
        this.firms = firms;
        this.lists = lists;
        this.interests = interests;
        this.found = found;
        this.wrong = wrong;
    }

    @GetMapping
    org.kardan.web.Answer matches(
            Reader reader, @RequestParam(defaultValue = "") String firm, @RequestParam(defaultValue = "") String q) {
        var choice = acting.choice(reader, "/matches", firm, q, lists.strongestFirst());
        choice.chosen()
                .filter(chosen ->
                        reader.visitor().seats().containsKey(chosen.id().value()))
                .ifPresent(chosen -> found.looked(chosen.id()));
        return lists.page(reader, choice);
    }

    @PostMapping("/{firm}/{other}")
    org.kardan.web.Answer answer(
            Reader reader,
            @PathVariable String firm,
            @PathVariable String other,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "UNSAID") Why why,
            @RequestParam(defaultValue = "") String note) {
        var own = acting.require(reader, firm);
        var theirs = seen(reader, other);
        var objection = new Objection(why, note, lists.topics(own.id(), theirs.id()));
        var reply = interests.answer(reader.me(), own, theirs, answer, objection);
        var list = Redirect.to(reader.url("/matches?firm=" + own.id()));
        return switch (reply) {
            case Reply.Kept(var kept) -> list.saying("offers.answered." + kept);
            case Reply.Mutual _ -> Redirect.to(reader.url("/introductions")).saying("offers.answered.mutual");
            case Reply.Refused(var reason) -> list.warning("offers.refused." + reason);
        };
    }

    /** The own entry does not speak of this concept: it counts nowhere any more. */
    @PostMapping("/{firm}/wrong")
    org.kardan.web.Answer wrong(
            Reader reader, @PathVariable String firm, @RequestParam String entry, @RequestParam String concept) {
        var own = acting.require(reader, firm);
        wrong.reject(reader.me(), own, entry, concept);
        return Redirect.to(reader.url("/matches?firm=" + own.id())).saying("offers.wrong.done");
    }

    private Firm seen(Reader reader, String id) {
        return FirmId.of(id)
                .flatMap(other -> firms.seenBy(reader.visitor(), other))
                .orElseThrow(() -> new NotFound("firm " + id));
    }
}
