package org.kardan.offers.renewal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.identity.Person;
import org.kardan.identity.PublicAddress;
import org.kardan.language.Formats;
import org.kardan.language.Lang;
import org.kardan.language.Texts;
import org.kardan.offers.Offer;
import org.kardan.post.Letter;
import org.kardan.post.Post;
import org.kardan.register.Firm;
import org.springframework.stereotype.Component;

/** How the letters about ending offers are worded. */
@Component("renewalLetters")
class Letters {

    private final Texts texts;
    private final PublicAddress address;
    private final Post post;

    Letters(Texts texts, PublicAddress address, Post post) {
        this.texts = texts;
        this.address = address;
        this.post = post;
    }

    void toFirm(LocalDate today, Person person, Firm firm, List<Offer> ends) {
        var lang = person.lang();
        var list = ends.stream()
                .sorted(Comparator.comparing(Offer::expires).thenComparing(offer -> offer.id().toString()))
                .map(offer -> texts.of(lang, "offers.letter.ending.line", offer.title().in(lang), day(lang, offer)))
                .collect(Collectors.joining("\n"));
        post.send(Letter.of(
                "offers:ending:" + today + ":" + firm.id() + ":" + person.id(),
                person.email(),
                lang,
                texts.of(lang, "offers.letter.ending.subject", ends.size(), firm.name(lang)),
                texts.of(
                        lang,
                        "offers.letter.ending.body",
                        person.name().in(lang),
                        list,
                        link(lang, "/offers/own?firm=" + firm.id()))));
    }

    void toManager(LocalDate today, Person person, int firms) {
        var lang = person.lang();
        post.send(Letter.of(
                "offers:ending:" + today + ":" + person.id(),
                person.email(),
                lang,
                texts.of(lang, "offers.letter.endings.subject", firms),
                texts.of(
                        lang, "offers.letter.endings.body", person.name().in(lang), firms, link(lang, "/offers/own"))));
    }

    private static String day(Lang lang, Offer offer) {
        return new Formats(lang).date(offer.expires());
    }

    private String link(Lang lang, String path) {
        return address.link("/" + lang.path() + path);
    }
}
