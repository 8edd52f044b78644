package org.kardan.congress.demonstration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.congress.Congress;
import org.kardan.congress.CongressId;
import org.kardan.congress.Exhibitor;
import org.kardan.congress.Venue;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.congress.interpreters.LanguagePair;
import org.kardan.identity.Accounts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.register.Firms;
import org.springframework.stereotype.Component;

/** Furnishes the demonstration congress: slots, tables, programme, booths, interpreters. */
@Component
class DemonstrationHall {

    /** Consecutive interpreting tires: after six slots of twenty minutes somebody else goes on. */
    private static final int LONGEST_RUN = 6;

    private final Venue venue;
    private final Interpreters interpreters;
    private final People people;
    private final Accounts accounts;
    private final Firms firms;

    DemonstrationHall(Venue venue, Interpreters interpreters, People people, Accounts accounts, Firms firms) {
        this.venue = venue;
        this.interpreters = interpreters;
        this.people = people;
        this.accounts = accounts;
        this.firms = firms;
    }

    void furnish(Congress congress, CongressFile file, Collection<PersonId> logins) {
        venue.setSlots(
                null, congress.id(), file.slots().stream().map(file::slot).toList());
        file.tables().forEach(number -> venue.addTable(null, congress.id(), Integer.toString(number), ""));
        file.programme().forEach(item -> venue.addItem(null, congress.id(), file.item(item)));
        var references = firms.byReference(
                file.exhibitors().stream().map(CongressFile.Stand::firm).toList());
        for (var stand : file.exhibitors()) {
            var firm = references.get(stand.firm());
            if (firm != null) {
                venue.addExhibitor(null, congress.id(), new Exhibitor(firm, stand.stand()));
            }
        }
        interpreters(congress, file, logins);
    }

    private void interpreters(Congress congress, CongressFile file, Collection<PersonId> logins) {
        var listed = PeopleFiles.all();
        for (var duty : file.interpreters()) {
            var person = listed.get(duty.person());
            if (person != null) {
                var known = people.byEmail(person.email()).orElse(person);
                if (known == person) {
                    people.add(null, person);
                }
                add(congress, known, pairs(duty), absent(file, duty));
            }
        }
        people.byIds(logins).values().stream()
                .filter(person -> accounts.rolesOf(person.id()).contains(Role.INTERPRETER))
                .forEach(person -> add(congress, person, List.of(LanguagePair.of(Lang.DE, Lang.ZH)), Set.of()));
    }

    private void add(Congress congress, Person person, List<LanguagePair> pairs, Set<Integer> absent) {
        var name = person.name().hasHan()
                ? person.name().latin() + " " + person.name().han()
                : person.name().latin();
        interpreters.add(
                null,
                congress.id(),
                new Interpreter(CongressId.fresh().value(), person.id(), name, pairs, absent, LONGEST_RUN));
    }

    /** Every two of the languages that somebody interprets. */
    private static List<LanguagePair> pairs(CongressFile.Duty duty) {
        Map<String, Lang> known =
                java.util.Arrays.stream(Lang.values()).collect(Collectors.toMap(Lang::path, lang -> lang));
        var spoken = duty.languages().stream().map(known::get).collect(Collectors.toSet());
        return LanguagePair.all()
                .filter(pair -> spoken.contains(pair.first()) && spoken.contains(pair.second()))
                .toList();
    }

    private static Set<Integer> absent(CongressFile file, CongressFile.Duty duty) {
        return IntStream.rangeClosed(1, file.slots().size())
                .filter(slot -> slot < duty.firstSlot() || slot > duty.lastSlot())
                .boxed()
                .collect(Collectors.toSet());
    }
}
