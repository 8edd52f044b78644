package org.kardan.identity.account;

import org.kardan.identity.Accounts;
import org.kardan.identity.Consents;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Purpose;
import org.kardan.language.Side;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Panels;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: profile, password, passkeys, consents. */
@Controller
@RequestMapping("/{lang:de|zh|en}/account")
@Needs(Right.ACCOUNT)
class AccountController {

    private final People people;
    private final Accounts accounts;
    private final Consents consents;
    private final Passkeys passkeys;
    private final Panels panels;

    AccountController(People people, Accounts accounts, Consents consents, Passkeys passkeys, Panels panels) {
        this.people = people;
        this.accounts = accounts;
        this.consents = consents;
        this.passkeys = passkeys;
        this.panels = panels;
    }

    @GetMapping
    Answer account(Reader reader) {
        return page(reader, "");
    }

    @PostMapping("/profile")
    Answer profile(Reader reader, ProfileForm form) {
        var before = me(reader);
        if (form.family().isBlank() && form.hanFamily().isBlank()) {
            return page(reader, "identity.profile.noname");
        }
        people.change(reader.me(), form.appliedTo(before));
        var home = "/" + form.langOf(before).path();
        return Redirect.to(home + "/account").saying("identity.profile.saved");
    }

    @PostMapping("/password")
    Answer password(
            Reader reader,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        if (accounts.check(me(reader).email(), current).isEmpty()) {
            return page(reader, "identity.password.wrong");
        }
        if (password.length() < Accounts.SHORTEST_PASSWORD || password.length() > 200) {
            return page(reader, "identity.password.short");
        }
        accounts.setPassword(new PersonId(reader.me()), password);
        return Redirect.to(reader.url("/account")).saying("identity.password.set");
    }

    @PostMapping("/consents")
    Answer consents(Reader reader, @RequestParam Purpose purpose, @RequestParam Side recipient, boolean agreed) {
        var person = new PersonId(reader.me());
        if (agreed) {
            consents.give(person, purpose, recipient, reader.lang(), ConsentLine.wording(reader, purpose, recipient));
            return Redirect.to(reader.url("/account#consents")).saying("identity.consent.given");
        }
        consents.withdraw(person, purpose, recipient);
        return Redirect.to(reader.url("/account#consents")).saying("identity.consent.withdrawn");
    }

    @PostMapping("/passkeys/remove")
    Answer removePasskey(Reader reader, @RequestParam String id) {
        passkeys.remove(reader.me(), id);
        return Redirect.to(reader.url("/account#passkeys")).saying("identity.passkey.removed");
    }

    private Person me(Reader reader) {
        return people.byId(new PersonId(reader.me())).orElseThrow();
    }

    private AccountPage page(Reader reader, String trouble) {
        var person = me(reader);
        return new AccountPage(
                reader,
                person,
                ConsentLine.all(reader, person.side(), consents.standing(person.id())),
                passkeys.of(reader.me()),
                panels.at("account", reader, person.id().toString()),
                trouble);
    }
}
