package org.kardan.congress.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.publication.Publications;
import org.kardan.congress.registration.Registrations;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.congress.wishes.Pair;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.Jobs;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Timetabler;
import org.kardan.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders runs, and changes timetables by hand. */
@Component
public class Runs {

    /** The kind of job that computes a timetable; its subject is the timetable. */
    public static final JobKind JOB =
            new JobKind("congress.timetable", "congress.job.timetable", Right.MANAGE_CONGRESS);

    private final Timetables timetables;
    private final Meetings meetings;
    private final Gatherer gatherer;
    private final Registrations registrations;
    private final Publications publications;
    private final ObjectProvider<Jobs> jobs;

    Runs(
            Timetables timetables,
            Meetings meetings,
            Gatherer gatherer,
            Registrations registrations,
            Publications publications,
            ObjectProvider<Jobs> jobs) {
        this.timetables = timetables;
        this.meetings = meetings;
        this.gatherer = gatherer;
        this.registrations = registrations;
        this.publications = publications;
        this.jobs = jobs;
    }

    /** Writes the run down and starts its work, both or neither. */
    @Transactional
    public UUID start(@Nullable UUID actor, Congress congress, @Nullable UUID base, Timetables.Ordered ordered) {
        registrations.lock(congress.id());
        var id = timetables.order(actor, congress.id(), base, ordered);
        jobs.getObject().start(JOB, id, actor);
        return id;
    }

    /** Computes in the caller's thread and without locks, for the demonstration. */
    @Transactional
    public UUID compute(Congress congress, Timetables.Ordered ordered, Instant now) {
        var id = timetables.order(null, congress.id(), null, ordered);
        var problems = Problems.of(gatherer.of(congress, now), ordered.withOpen(), List.of());
        var problem = problems.problem();
        var limits = Limits.ofSeconds(ordered.seconds()).withSeed(ordered.seed());
        var plan = new Timetabler().plan(problem, limits);
        timetables.finish(
                id,
                Timetable.Status.DONE,
                Checked.result(plan, problems),
                Checked.meetings(problem, problems, plan),
                problems.missing(problem, plan),
                now);
        return id;
    }

    /** The id of the timetable with the change, which is a new one if the old one is computed or published. */
    public sealed interface Edited {

        record Into(UUID timetable) implements Edited {}

        record Refused(String rule) implements Edited {}
    }

    @Transactional
    public Edited move(@Nullable UUID actor, Congress congress, Timetable timetable, Meeting moved, Instant now) {
        registrations.lock(congress.id());
        return store(
                actor,
                timetable,
                editing(congress, timetable, now),
                now,
                editing -> editing.move(moved.pair(), moved.slot(), moved.table()));
    }

    @Transactional
    public Edited remove(@Nullable UUID actor, Congress congress, Timetable timetable, Pair pair, Instant now) {
        registrations.lock(congress.id());
        return store(actor, timetable, editing(congress, timetable, now), now, editing -> editing.remove(pair));
    }

    /** Participants do not see locks, so that published timetables may carry new ones. */
    @Transactional
    public void lock(Timetable timetable, Pair pair, boolean locked) {
        meetings.lock(timetable.id(), pair, locked);
    }

    public Optional<Meeting> find(Timetable timetable, Pair pair) {
        return meetings.of(timetable.id()).stream()
                .filter(meeting -> meeting.pair().equals(pair))
                .findFirst();
    }

    private Editing editing(Congress congress, Timetable timetable, Instant now) {
        return new Editing(gatherer.of(congress, now), timetable.withOpen(), meetings.of(timetable.id()));
    }

    private Edited store(
            @Nullable UUID actor,
            Timetable timetable,
            Editing editing,
            Instant now,
            java.util.function.Function<Editing, Editing.Outcome> change) {
        return switch (change.apply(editing)) {
            case Editing.Outcome.Refused(var rule) -> new Edited.Refused(rule);
            case Editing.Outcome.Changed(var changed) -> new Edited.Into(keep(actor, timetable, editing, changed, now));
        };
    }

    private UUID keep(@Nullable UUID actor, Timetable timetable, Editing editing, List<Meeting> changed, Instant now) {
        var result = Editing.resultOf(editing.gathering(), timetable.result(), timetable.withOpen(), changed);
        if (timetable.kind() == Timetable.Kind.EDIT && !publications.isPublished(timetable.id())) {
            timetables.replace(actor, timetable, changed, result);
            return timetable.id();
        }
        return timetables.copy(actor, timetable, changed, result, now);
    }
}
