package org.kardan.offers.interest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.offers.InterestBecameMutual;
import org.kardan.post.Letter;
import org.kardan.post.Post;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of introductions, each to a recipient once. They are written in the transaction of what they tell, so
 * neither is there without the other. No letter shows an address of the other side.
 */
@Component
class MutualLetters {

    private final Firms firms;
    private final IntroductionViews views;
    private final People people;
    private final Messages messages;
    private final Wording wording;
    private final Post post;

    MutualLetters(Firms firms, IntroductionViews views, People people, Messages messages, Wording wording, Post post) {
        this.firms = firms;
        this.views = views;
        this.people = people;
        this.messages = messages;
        this.wording = wording;
        this.post = post;
    }

    @EventListener
    @Transactional
    void on(InterestBecameMutual mutual) {
        tell(mutual, mutual.german(), mutual.chinese(), Side.DE);
        tell(mutual, mutual.chinese(), mutual.german(), Side.CN);
    }

    private void tell(InterestBecameMutual mutual, FirmId own, FirmId other, Side side) {
        var names = firms.names(List.of(own, other));
        var recipients = Stream.concat(views.peopleOf(own).stream(), people.withRole(Role.MANAGER, side).stream())
                .distinct()
                .toList();
        for (var person : recipients) {
            var lang = person.lang();
            var ours = named(names, own, lang);
            var theirs = named(names, other, lang);
            post.send(Letter.of(
                    "offers:mutual:" + mutual.introduction() + ":" + person.id(),
                    person.email(),
                    lang,
                    wording.of(lang, "offers.letter.mutual.subject", theirs),
                    wording.of(
                            lang,
                            "offers.letter.mutual.body",
                            person.name().in(lang),
                            ours,
                            theirs,
                            wording.link(lang, mutual.introduction()))));
        }
    }

    private static String named(Map<FirmId, Trilingual> names, FirmId firm, Lang lang) {
        return Optional.ofNullable(names.get(firm)).map(name -> name.in(lang)).orElse("");
    }

    /** Keeps a message and tells the people of the other firm, or the managers of its side if it has none. */
    @Transactional
    public void passOn(Reader reader, Introduction introduction, Firm from, String body) {
        var message = messages.add(reader.me(), introduction.id(), from.id(), reader.lang(), body);
        var side = from.side().other();
        var seated = views.peopleOf(introduction.of(side));
        var recipients = seated.isEmpty() ? people.withRole(Role.MANAGER, side) : seated;
        for (Person person : recipients) {
            var lang = person.lang();
            post.send(Letter.of(
                    "offers:message:" + message + ":" + person.id(),
                    person.email(),
                    lang,
                    wording.of(lang, "offers.letter.message.subject", from.name(lang)),
                    wording.of(
                            lang,
                            "offers.letter.message.body",
                            person.name().in(lang),
                            from.name(lang),
                            body.strip(),
                            wording.link(lang, introduction.id()))));
        }
    }
}
