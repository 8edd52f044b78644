package org.kardan.identity;

import java.util.Set;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** People for tests, each new and with an account. */
@TestComponent
public class IdentityFixtures {

    public static final String PASSWORD = "Rundlauf-am-Morgen-7";

    private final People people;
    private final Accounts accounts;

    IdentityFixtures(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Somebody new of a side, not stored. */
    public static Person aPerson(Side side) {
        var id = PersonId.fresh();
        var name = side == Side.CN
                ? new PersonName("Wang", "Xiaoming", "王", "小明", "")
                : PersonName.latin("Prüfer", "Paula");
        return new Person(
                id,
                name,
                side,
                side.lang(),
                new Contact(id + "@test.example", "+49 202 000000", "wx-" + id),
                Set.of(side == Side.DE ? Lang.DE : Lang.ZH),
                new Trilingual("Einkauf", "采购", "Purchasing"));
    }

    /** Somebody new of a side with a role and an account with {@link #PASSWORD}. */
    @Transactional
    public PersonId somebody(Side side, Role... roles) {
        var person = people.add(null, aPerson(side));
        accounts.open(null, person);
        accounts.giveRoles(null, person, Set.of(roles));
        return person;
    }

    /** The same, able to sign in with {@link #PASSWORD}. */
    @Transactional
    public PersonId somebodyWithPassword(Side side, Role... roles) {
        var person = somebody(side, roles);
        accounts.setPassword(person, PASSWORD);
        return person;
    }
}
