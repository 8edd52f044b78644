package org.kardan.offers.interest;

import java.util.Optional;
import java.util.UUID;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Introductions: for the people of both firms and the managers of both sides. */
@Controller
@RequestMapping("/{lang:de|zh|en}/introductions")
@Needs(Right.EDIT_OFFERS)
class IntroductionController {

    private static final int LONGEST = 4000;

    private final Introductions introductions;
    private final IntroductionViews views;
    private final MutualLetters letters;

    IntroductionController(Introductions introductions, IntroductionViews views, MutualLetters letters) {
        this.introductions = introductions;
        this.views = views;
        this.letters = letters;
    }

    @GetMapping
    Answer all(Reader reader) {
        return new IntroductionsPage(reader, views.lines(introductions.concerning(reader)));
    }

    @GetMapping("/{id}")
    Answer one(Reader reader, @PathVariable String id) {
        return views.page(reader, mine(reader, id));
    }

    @PostMapping("/{id}/accompany")
    @Needs(Right.INTRODUCE)
    Answer accompany(Reader reader, @PathVariable String id, @RequestParam String note) {
        var introduction = mine(reader, id);
        var side = reader.visitor().side().orElseThrow(() -> new Refused("introduction " + id));
        introductions.accompany(reader.me(), introduction, side, note);
        return to(reader, introduction).saying("offers.introduction.accompanied");
    }

    @PostMapping("/{id}/messages")
    Answer write(Reader reader, @PathVariable String id, @RequestParam String body) {
        var introduction = mine(reader, id);
        var from = views.writesFor(reader, introduction).orElseThrow(() -> new Refused("introduction " + id));
        if (body.isBlank() || body.length() > LONGEST) {
            return to(reader, introduction).warning("offers.introduction.empty");
        }
        letters.passOn(reader, introduction, from, body);
        return to(reader, introduction).saying("offers.introduction.sent");
    }

    private Introduction mine(Reader reader, String id) {
        return read(id).filter(begun -> reader.may(Right.INTRODUCE)
                        || reader.visitor().seats().containsKey(begun.german().value())
                        || reader.visitor().seats().containsKey(begun.chinese().value()))
                .orElseThrow(() -> new NotFound("introduction " + id));
    }

    private Optional<Introduction> read(String id) {
        try {
            return introductions.byId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Redirect to(Reader reader, Introduction introduction) {
        return Redirect.to(reader.url("/introductions/" + introduction.id()));
    }
}
