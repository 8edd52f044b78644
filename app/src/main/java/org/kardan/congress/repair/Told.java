package org.kardan.congress.repair;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.identity.Person;
import org.kardan.language.Trilingual;

/**
 * Who must be told.
 *
 * @param people who gets a letter, in their language
 * @param interpreters who is only known by name and must be spoken to
 */
record Told(List<Line> people, List<Interpreter> interpreters) {

    /** @param firmOrNull null for interpreters */
    record Line(Person person, @org.jspecify.annotations.Nullable Trilingual firmOrNull) {

        Optional<Trilingual> firm() {
            return Optional.ofNullable(firmOrNull);
        }
    }

    /** The same people as the letters of the publication go to. */
    static Told of(Edition before, Edition after, List<Alteration> alterations) {
        var people = after.audienceSince(Optional.of(before)).stream()
                .map(id -> Objects.requireNonNull(after.people().get(id)))
                .map(person -> new Line(person, firmOf(after, person)))
                .toList();
        return new Told(people, nameless(after, alterations));
    }

    private static @org.jspecify.annotations.Nullable Trilingual firmOf(Edition edition, Person person) {
        return edition.delegates().values().stream()
                .filter(sent -> sent.person().equals(person.id()))
                .map(sent -> edition.firms().get(sent.firm()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Interpreter> nameless(Edition edition, List<Alteration> alterations) {
        Set<java.util.UUID> busy = alterations.stream()
                .flatMap(one -> Stream.of(one.before(), one.after()))
                .flatMap(Optional::stream)
                .flatMap(meeting -> meeting.interpreter().stream())
                .collect(Collectors.toSet());
        return edition.interpreters().values().stream()
                .filter(one -> busy.contains(one.id()) && one.person().isEmpty())
                .sorted(java.util.Comparator.comparing(Interpreter::name))
                .toList();
    }

    int count() {
        return people.size() + interpreters.size();
    }
}
