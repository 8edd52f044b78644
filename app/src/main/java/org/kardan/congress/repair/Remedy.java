package org.kardan.congress.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.planning.Gathering;
import org.kardan.congress.planning.Problems;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Missing;
import org.kardan.congress.timetable.Result;
import org.kardan.congress.wishes.Pair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.repair.Change;
import org.kardan.scheduling.repair.Repair;
import org.kardan.scheduling.repair.Repairer;
import org.kardan.scheduling.repair.Situation;

/**
 * A timetable that fits what has happened.
 *
 * @param fewest no timetable moves in time or loses fewer of the meetings still wanted
 */
record Remedy(List<Meeting> meetings, List<Missing> missing, Result result, int fewest) {

    /**
     * Found by the engine, and judged by its rules.
     *
     * @param before what the published timetable had reached
     */
    static Remedy of(Gathering gathering, boolean withOpen, List<Meeting> published, Report report, Result before) {
        var problems = Problems.of(gathering, claims(gathering, withOpen, published, report), published);
        var problem = problems.problem();
        var now = report.running() == 0 ? null : Integer.toString(report.running());
        var fitting = fitting(problem);
        var situation = new Situation(problem, fitting, changes(gathering, problem, report), now);
        var repair = new Repairer().repair(situation);
        return new Remedy(
                meetings(problems.meetings(repair.plan().placements()), published, report.running()),
                problems.missing(usable(repair.problem(), situation), repair.plan()),
                result(repair, before, report.added().size()),
                repair.fewest());
    }

    /** Without the tables that are lost: meetings of the past sit at them, and no other finds room there. */
    private static Problem usable(Problem problem, Situation situation) {
        var lost = situation.changes().stream()
                .flatMap(one -> one instanceof Change.TableLost(var table) ? Stream.of(table) : Stream.empty())
                .collect(Collectors.toSet());
        return problem.atTables(problem.tables().stream()
                .filter(table -> !lost.contains(table.id()))
                .toList());
    }

    /** What is published, what is asked for on the day as a must, and on request what had no place. */
    private static List<Gathering.Claim> claims(
            Gathering gathering, boolean withOpen, List<Meeting> published, Report report) {
        var wanted = published.stream().map(Meeting::pair).collect(Collectors.toCollection(HashSet::new));
        var added = report.added();
        wanted.removeAll(added);
        var claims = new ArrayList<Gathering.Claim>();
        added.forEach(pair -> claims.add(new Gathering.Claim(pair, 2 * Gathering.MUST, true)));
        gathering.claims(withOpen).stream()
                .filter(claim -> wanted.contains(claim.pair()) || report.fill() && !added.contains(claim.pair()))
                .forEach(claims::add);
        return claims;
    }

    /**
     * The published meetings that keep the rules of today: since they were published somebody may have entered an
     * absence. The others look for a new place.
     */
    private static List<Placement> fitting(Problem problem) {
        var fitting = new ArrayList<>(problem.locked());
        while (true) {
            var faults = problem.locking(fitting).faults();
            if (faults.isEmpty()) {
                return fitting;
            }
            // Of several wishes that are at fault together, one that moves is enough.
            var guilty = faults.getFirst().subject().replaceFirst(".* ", "");
            if (!fitting.removeIf(one -> one.wish().equals(guilty))) {
                throw new IllegalStateException(
                        "A published timetable cannot be repaired: " + faults.getFirst() + ". Maybe a slot is gone.");
            }
        }
    }

    private static List<Change> changes(Gathering gathering, Problem problem, Report report) {
        var there = problem.participants().stream().map(Participant::id).collect(Collectors.toSet());
        var tables = problem.tables().stream().map(one -> one.id()).collect(Collectors.toSet());
        var lost = gathering.tables().stream()
                .filter(MeetingTable::lost)
                .map(table -> new Happening(
                        Happening.Kind.TABLE_LOST, table.id().toString(), 0));
        return Stream.concat(lost, report.happenings().stream())
                .distinct()
                .flatMap(one -> changes(gathering, one, there, tables))
                .toList();
    }

    private static Stream<Change> changes(Gathering gathering, Happening one, Set<String> there, Set<String> tables) {
        var slot = Integer.toString(one.slot());
        var people = people(gathering, one).filter(there::contains);
        return switch (one.kind()) {
            case FIRM_CANCELLED, PERSON_CANCELLED -> people.map(Change.ParticipantCancelled::new);
            case FIRM_LATE, PERSON_LATE -> people.map(person -> new Change.ParticipantLate(person, slot));
            case FIRM_GONE, PERSON_GONE -> people.map(person -> new Change.ParticipantGone(person, slot));
            case INTERPRETER_ILL -> Stream.of(new Change.InterpreterIll(one.subject(), slot));
            case TABLE_LOST ->
                tables.contains(one.subject()) ? Stream.of(new Change.TableLost(one.subject())) : Stream.empty();
            case WISH_ADDED -> Stream.empty();
        };
    }

    /** The delegates that a happening is about. */
    static Stream<String> people(Gathering gathering, Happening one) {
        return gathering.registrations().stream()
                .filter(registration ->
                        !one.kind().isOfFirm() || registration.firm().toString().equals(one.subject()))
                .flatMap(registration -> registration.delegates().stream())
                .map(delegate -> delegate.id().toString())
                .filter(id -> one.kind().isOfFirm() || id.equals(one.subject()));
    }

    /** Locks are as they were; what has begun stays, even where it fits no rule any more. */
    private static List<Meeting> meetings(List<Meeting> repaired, List<Meeting> published, int running) {
        Map<Pair, Meeting> before = published.stream().collect(Collectors.toMap(Meeting::pair, Function.identity()));
        var meetings = new ArrayList<Meeting>();
        repaired.forEach(one -> {
            var old = before.get(one.pair());
            meetings.add(one.locked(old != null && old.locked()));
        });
        var there = repaired.stream().map(Meeting::pair).collect(Collectors.toSet());
        published.stream()
                .filter(one -> one.slot() <= running && !there.contains(one.pair()))
                .forEach(meetings::add);
        return meetings;
    }

    /** What was proven about the published timetable holds for this one, but for wishes that are new. */
    private static Result result(Repair repair, Result before, int added) {
        var wishes = repair.problem().wishes();
        var score = repair.plan().score();
        var bound = new Score(
                before.bound().musts() + added,
                before.bound().value() + 2L * Gathering.MUST * added,
                before.bound().breaks());
        return new Result(
                wishes.size(),
                (int) wishes.stream().filter(Wish::must).count(),
                repair.plan().placements().size(),
                score,
                bound.betterThan(score) ? bound : score,
                false);
    }
}
