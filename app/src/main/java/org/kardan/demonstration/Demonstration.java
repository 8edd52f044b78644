package org.kardan.demonstration;

import org.kardan.identity.Accounts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the demonstration alliance before the start is reported, and prints how to sign in. */
@Component
@ConditionalOnBooleanProperty("kardan.demonstration")
class Demonstration implements ApplicationRunner {

    private final Steps steps;
    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final FirmLists lists;
    private final Hall hall;

    Demonstration(Steps steps, People people, Accounts accounts, Passwords passwords, FirmLists lists, Hall hall) {
        this.lists = lists;
        this.hall = hall;
        this.steps = steps;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        steps.once(Step.PEOPLE, this::people);
        steps.repeatable(Step.FIRMS, lists::bring);
        steps.once(Step.SEATS, lists::seat);
        hall.open(arguments);
        for (var login : Login.values()) {
            System.out.println("login " + login.label() + " " + login.email() + " " + passwords.of(login));
        }
    }

    private void people() {
        for (var login : Login.values()) {
            var person =
                    people.byEmail(login.email()).map(Person::id).orElseGet(() -> people.add(null, login.person()));
            accounts.open(null, person);
            accounts.giveRoles(null, person, login.roles());
            accounts.setPassword(person, passwords.of(login));
        }
    }
}
