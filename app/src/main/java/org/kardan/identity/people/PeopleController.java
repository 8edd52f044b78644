package org.kardan.identity.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.identity.Accounts;
import org.kardan.identity.Invitations;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Managers invite people of their side and give roles; operators those of both. */
@Controller
@RequestMapping("/{lang:de|zh|en}/people")
@Needs(Right.INVITE)
class PeopleController {

    private final People people;
    private final Accounts accounts;
    private final AccountList list;
    private final Invitations invitations;

    PeopleController(People people, Accounts accounts, AccountList list, Invitations invitations) {
        this.people = people;
        this.accounts = accounts;
        this.list = list;
        this.invitations = invitations;
    }

    @GetMapping
    Answer all(Reader reader, @RequestParam(defaultValue = "") String q) {
        return new PeoplePage(reader, q, list.find(sideOf(reader), q), InviteForm.EMPTY, "");
    }

    @PostMapping
    @Transactional
    Answer invite(Reader reader, InviteForm form) {
        var trouble = form.trouble();
        if (trouble.isEmpty() && people.byEmail(form.email()).isPresent()) {
            trouble = "identity.invite.known";
        }
        if (!trouble.isEmpty()) {
            return new PeoplePage(reader, "", list.find(sideOf(reader), ""), form, trouble);
        }
        var person = form.person(sideOf(reader).orElse(form.sideOr(Side.DE)));
        people.add(reader.me(), person);
        accounts.open(reader.me(), person.id());
        accounts.giveRoles(reader.me(), person.id(), allowed(reader, form.roleSet()));
        invitations.send(person);
        return Redirect.to(reader.url("/people")).saying("identity.invite.sent", person.email());
    }

    @PostMapping("/{id}/again")
    Answer again(Reader reader, @PathVariable String id) {
        var person = ours(reader, id);
        accounts.open(reader.me(), person.id());
        invitations.send(person);
        return Redirect.to(reader.url("/people")).saying("identity.invite.sent", person.email());
    }

    @PostMapping("/{id}/roles")
    Answer roles(Reader reader, @PathVariable String id, @RequestParam(required = false) Set<Role> role) {
        var person = ours(reader, id);
        accounts.giveRoles(reader.me(), person.id(), allowed(reader, role == null ? Set.of() : role));
        return Redirect.to(reader.url("/people"))
                .saying("identity.roles.saved", person.name().latin());
    }

    @PostMapping("/{id}/lock")
    Answer lock(Reader reader, @PathVariable String id, @RequestParam boolean locked) {
        var person = ours(reader, id);
        if (person.id().value().equals(reader.me())) {
            throw new Refused("Nobody locks their own account");
        }
        accounts.lock(reader.me(), person.id(), locked);
        return Redirect.to(reader.url("/people"))
                .saying(
                        locked ? "identity.lock.done" : "identity.lock.undone",
                        person.name().latin());
    }

    private Person ours(Reader reader, String id) {
        return people.byId(PersonId.of(id))
                .filter(person -> sideOf(reader).stream().allMatch(side -> person.side() == side))
                .orElseThrow(() -> new NotFound("person " + id));
    }

    /** Empty for operators: they look after both sides. */
    private static Optional<Side> sideOf(Reader reader) {
        return reader.may(Right.OPERATE) ? Optional.empty() : reader.visitor().side();
    }

    /** Nobody makes an operator but operators. */
    private static Set<Role> allowed(Reader reader, Set<Role> wanted) {
        return wanted.stream()
                .filter(role -> role != Role.OPERATOR || reader.may(Right.OPERATE))
                .collect(Collectors.toSet());
    }
}
