package org.kardan.desk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.kardan.desk.NoticePage.Imprint;
import org.kardan.desk.NoticePage.Notice;
import org.kardan.language.Lang;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Panels;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page, and the way from an address without language to one with. */
@Controller
@Needs(Right.PUBLIC)
class StartController {

    private static final String REMEMBERED = "kardan.lang";

    private final Panels panels;
    private final Imprint imprint;

    StartController(
            Panels panels,
            @Value("${kardan.operator.name}") String operator,
            @Value("${kardan.operator.address}") String address,
            @Value("${kardan.operator.email}") String email) {
        this.panels = panels;
        this.imprint = new Imprint(operator, address, email);
    }

    /** The last language chosen, else what the browser accepts. */
    @GetMapping("/")
    Answer choose(Reader reader, HttpServletRequest request) {
        var cookies = Optional.ofNullable(request.getCookies()).map(Arrays::stream);
        var remembered = cookies.flatMap(
                        all -> all.filter(cookie -> cookie.getName().equals(REMEMBERED))
                                .findFirst())
                .flatMap(cookie -> Lang.of(cookie.getValue()));
        return Redirect.to("/" + remembered.orElse(reader.lang()).path() + "/");
    }

    @GetMapping({"/{lang:de|zh|en}", "/{lang:de|zh|en}/"})
    Answer start(Reader reader, HttpServletResponse response) {
        var remember = new Cookie(REMEMBERED, reader.lang().path());
        remember.setPath("/");
        remember.setHttpOnly(true);
        remember.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(remember);
        return reader.visitor().isSomebody()
                ? new DeskPage(reader, panels.at("desk", reader, ""))
                : new StartPage(reader, panels.at("start", reader, ""));
    }

    @GetMapping("/{lang:de|zh|en}/imprint")
    Answer imprint(Reader reader) {
        return new NoticePage(reader, Notice.IMPRINT, imprint);
    }

    @GetMapping("/{lang:de|zh|en}/privacy")
    Answer privacy(Reader reader) {
        return new NoticePage(reader, Notice.PRIVACY, imprint);
    }

    @GetMapping("/{lang:de|zh|en}/accessibility")
    Answer accessibility(Reader reader) {
        return new NoticePage(reader, Notice.ACCESSIBILITY, imprint);
    }
}
