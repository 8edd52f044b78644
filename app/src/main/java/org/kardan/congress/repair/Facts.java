package org.kardan.congress.repair;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Venue;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.interpreters.Interpreters;
import org.kardan.congress.planning.Gathering;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.repair.Happening.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what has happened where everything else looks for it: absences of people and interpreters, lost tables.
 *
 * <p>Otherwise the next computation would seat people who are not there.
 */
@Component
class Facts {

    private final Registrations registrations;
    private final Interpreters interpreters;
    private final Venue venue;

    Facts(Registrations registrations, Interpreters interpreters, Venue venue) {
        this.registrations = registrations;
        this.interpreters = interpreters;
        this.venue = venue;
    }

    @Transactional
    public void note(@Nullable UUID actor, Congress congress, Gathering gathering, Report report) {
        for (var registration : gathering.registrations()) {
            for (var delegate : registration.delegates()) {
                var about = about(delegate, gathering);
                var away = with(delegate.unavailable(), closed(congress, gathering, report, about));
                if (!away.equals(delegate.unavailable())) {
                    registrations.put(actor, registration.id(), delegate.person(), delegate.spoken(), away);
                }
            }
        }
        for (var one : gathering.interpreters()) {
            var away = with(
                    one.unavailable(),
                    closed(congress, gathering, report, ill -> ill.kind() == Kind.INTERPRETER_ILL
                            && ill.subject().equals(one.id().toString())));
            if (!away.equals(one.unavailable())) {
                interpreters.change(actor, congress.id(), one, away(one, away));
            }
        }
        report.of(Kind.TABLE_LOST)
                .forEach(lost -> venue.lose(actor, congress.id(), UUID.fromString(lost.subject()), true));
    }

    private static Predicate<Happening> about(Delegate delegate, Gathering gathering) {
        return one -> (one.kind().isOfFirm() || one.kind().isOfPerson())
                && Remedy.people(gathering, one).anyMatch(delegate.id().toString()::equals);
    }

    private static Set<Integer> closed(
            Congress congress, Gathering gathering, Report report, Predicate<Happening> about) {
        return report.happenings().stream()
                .filter(about)
                .flatMap(one -> one.closes(gathering.slots(), report.running(), congress.zone()).stream())
                .collect(Collectors.toSet());
    }

    private static Interpreter away(Interpreter one, Set<Integer> away) {
        return new Interpreter(one.id(), one.personOrNull(), one.name(), one.pairs(), away, one.longestRun());
    }

    private static Set<Integer> with(Set<Integer> one, Set<Integer> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
