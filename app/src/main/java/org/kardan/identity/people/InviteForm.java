package org.kardan.identity.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/** An invitation as typed. */
record InviteForm(
        String email,
        String family,
        String given,
        String hanFamily,
        String hanGiven,
        @Nullable Side side,
        @Nullable List<Role> role) {

    static final InviteForm EMPTY = new InviteForm("", "", "", "", "", null, List.of());

    InviteForm {
        email = Objects.requireNonNullElse(email, "").strip();
        family = Objects.requireNonNullElse(family, "").strip();
        given = Objects.requireNonNullElse(given, "").strip();
        hanFamily = Objects.requireNonNullElse(hanFamily, "").strip();
        hanGiven = Objects.requireNonNullElse(hanGiven, "").strip();
    }

    /** The key of what is wrong, empty if nothing. */
    String trouble() {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return "identity.invite.email";
        }
        return family.isEmpty() && hanFamily.isEmpty() ? "identity.profile.noname" : "";
    }

    Set<Role> roleSet() {
        return role == null ? Set.of() : Set.copyOf(role);
    }

    boolean has(Role wanted) {
        return roleSet().contains(wanted);
    }

    Side sideOr(Side otherwise) {
        return side == null ? otherwise : side;
    }

    Person person(Side ofSide) {
        return new Person(
                PersonId.fresh(),
                new PersonName(family, given, hanFamily, hanGiven, ""),
                ofSide,
                ofSide.lang(),
                Contact.of(email),
                Set.of(ofSide == Side.DE ? Lang.DE : Lang.ZH),
                new Trilingual("", "", ""));
    }
}
