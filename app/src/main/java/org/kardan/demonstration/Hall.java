package org.kardan.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kardan.congress.demonstration.DemonstrationCongress;
import org.kardan.congress.demonstration.Phase;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Sets up the congress once, and in another phase when told so; then the application ends. */
@Component
class Hall {

    private static final String STAGE = "kardan.stage";

    private final Steps steps;
    private final DemonstrationCongress congress;
    private final People people;
    private final ApplicationContext application;

    Hall(Steps steps, DemonstrationCongress congress, People people, ApplicationContext application) {
        this.steps = steps;
        this.congress = congress;
        this.people = people;
        this.application = application;
    }

    void open(ApplicationArguments arguments) {
        var wanted = arguments.getOptionValues(STAGE);
        if (wanted == null) {
            steps.repeatable(Step.CONGRESS, () -> congress.set(Phase.BEFORE, accounts()));
            return;
        }
        var phase = wanted.getFirst().toUpperCase(Locale.ROOT);
        congress.set(Phase.valueOf(phase), accounts());
        System.out.println("stage " + phase.toLowerCase(Locale.ROOT));
        System.exit(SpringApplication.exit(application));
    }

    private List<PersonId> accounts() {
        return Arrays.stream(Login.values())
                .flatMap(login -> people.byEmail(login.email()).stream())
                .map(Person::id)
                .toList();
    }
}
