package org.kardan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kardan.identity.Accounts;
import org.kardan.identity.Invitations;
import org.kardan.identity.LinkKind;
import org.kardan.identity.Links;
import org.kardan.identity.Links.Link;
import org.kardan.identity.People;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forgotten passwords, and the links in mails that let somebody choose a new one. */
@Controller
@RequestMapping("/{lang:de|zh|en}")
@Needs(Right.PUBLIC)
class LinkController {

    private final People people;
    private final Accounts accounts;
    private final Links links;
    private final Invitations invitations;
    private final Attempts attempts;
    private final SignIn signIn;

    LinkController(
            People people, Accounts accounts, Links links, Invitations invitations, Attempts attempts, SignIn signIn) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.invitations = invitations;
        this.attempts = attempts;
        this.signIn = signIn;
    }

    @GetMapping("/forgotten")
    Answer forgotten(Reader reader) {
        return new ForgottenPage(reader, false);
    }

    /** Says the same whether the address is known or not. */
    @PostMapping("/forgotten")
    Answer sendLink(Reader reader, @RequestParam(defaultValue = "") String email) {
        if (attempts.mayReset(email)) {
            people.byEmail(email)
                    .filter(person -> accounts.isUsable(person.id()))
                    .ifPresent(person -> invitations.sendReset(person));
        }
        return new ForgottenPage(reader, true);
    }

    @GetMapping("/link/{secret}")
    Answer choose(Reader reader, @PathVariable String secret) {
        return links.open(secret)
                .map(link -> page(reader, secret, link, ""))
                .orElseGet(() -> new NewPasswordPage(reader, "", "", true, "identity.link.dead"));
    }

    @PostMapping("/link/{secret}")
    @Transactional
    Answer set(
            Reader reader,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = links.open(secret);
        if (link.isEmpty()) {
            return new NewPasswordPage(reader, "", "", true, "identity.link.dead");
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD || password.length() > 200) {
            return page(reader, secret, link.get(), "identity.password.short");
        }
        if (!links.use(secret)) {
            return new NewPasswordPage(reader, "", "", true, "identity.link.dead");
        }
        accounts.setPassword(link.get().person(), password);
        signIn.in(link.get().person(), request, response);
        return Redirect.to(reader.url("/account")).saying("identity.password.set");
    }

    private NewPasswordPage page(Reader reader, String secret, Link link, String trouble) {
        var person = people.byId(link.person()).orElseThrow();
        return new NewPasswordPage(reader, secret, person.email(), link.kind() == LinkKind.RESET, trouble);
    }
}
