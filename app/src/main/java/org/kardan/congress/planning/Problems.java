package org.kardan.congress.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Missing;
import org.kardan.congress.wishes.Pair;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;
import org.kardan.register.SizeClass;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.explaining.Conflicts;

/**
 * Puts a congress into the words of the engine and the engine's answer back into ours.
 *
 * <p>A participant is a delegate; whether an interpreter is needed follows from the languages of the two.
 */
public final class Problems {

    private final Gathering gathering;
    private final Map<Pair, Delegations.Seats> seats;
    private final List<Gathering.Claim> claims;
    private final List<Meeting> kept;

    private Problems(
            Gathering gathering, Map<Pair, Delegations.Seats> seats, List<Gathering.Claim> claims, List<Meeting> kept) {
        this.gathering = gathering;
        this.seats = seats;
        this.claims = claims;
        this.kept = kept;
    }

    /** The congress with the meetings that must stay; those of firms that have withdrawn are let go. */
    static Problems of(Gathering gathering, boolean withOpen, Collection<Meeting> staying) {
        return of(gathering, gathering.claims(withOpen), staying);
    }

    /** The same with the pairs to place beside them. */
    public static Problems of(Gathering gathering, List<Gathering.Claim> wanted, Collection<Meeting> staying) {
        var claims = new ArrayList<>(wanted);
        var claimed = claims.stream().map(Gathering.Claim::pair).collect(Collectors.toSet());
        var here = gathering.delegates().keySet();
        var kept = staying.stream()
                .filter(meeting -> here.contains(meeting.pair().first())
                        && here.contains(meeting.pair().second()))
                .toList();
        // A meeting that somebody locked stays wanted, even if its wish was withdrawn meanwhile.
        kept.stream()
                .filter(meeting -> !claimed.contains(meeting.pair()))
                .forEach(meeting -> claims.add(new Gathering.Claim(meeting.pair(), 1, false)));
        var seats = new Delegations(gathering.delegates(), gathering.slots().size())
                .assign(claims.stream().map(Gathering.Claim::pair).toList(), kept);
        return new Problems(gathering, seats, List.copyOf(claims), kept);
    }

    List<Gathering.Claim> claims() {
        return claims;
    }

    int musts() {
        return (int) claims.stream().filter(Gathering.Claim::must).count();
    }

    public Problem problem() {
        return new Problem(
                slots(),
                gathering.tables().stream()
                        .filter(table -> !table.lost() || isUsed(table))
                        .map(table ->
                                new Table(table.id().toString(), table.room().isEmpty() ? null : table.room()))
                        .toList(),
                participants(),
                gathering.interpreters().stream().map(this::interpreter).toList(),
                claims.stream()
                        .filter(claim -> seats.containsKey(claim.pair()))
                        .map(this::wish)
                        .toList(),
                kept.stream()
                        .filter(meeting -> seats.containsKey(meeting.pair()))
                        .map(Problems::placement)
                        .toList());
    }

    private boolean isUsed(MeetingTable table) {
        return kept.stream().anyMatch(meeting -> meeting.table().equals(table.id()));
    }

    private List<org.kardan.scheduling.Slot> slots() {
        var days = new ArrayList<java.time.LocalDate>();
        var slots = new ArrayList<org.kardan.scheduling.Slot>();
        for (Slot slot : gathering.slots()) {
            var day = slot.starts().atZone(gathering.zone().id()).toLocalDate();
            if (!days.contains(day)) {
                days.add(day);
            }
            slots.add(new org.kardan.scheduling.Slot(
                    Integer.toString(slot.number()), days.indexOf(day), slot.number(), slot.minutes()));
        }
        return slots;
    }

    private List<Participant> participants() {
        var seated = new HashSet<UUID>();
        seats.values()
                .forEach(both ->
                        seated.addAll(List.of(both.first().id(), both.second().id())));
        var participants = new ArrayList<Participant>();
        gathering
                .delegates()
                .forEach((firm, delegates) -> delegates.stream()
                        .filter(delegate -> seated.contains(delegate.id()))
                        .forEach(delegate -> participants.add(participant(firm, delegate))));
        participants.sort(java.util.Comparator.comparing(Participant::id));
        return participants;
    }

    /** Nobody sits in more than nine of ten slots: people need pauses. */
    private Participant participant(FirmId firm, Delegate delegate) {
        var side = gathering.sides().get(firm);
        var most = gathering.slots().size() - gathering.slots().size() / 10;
        return new Participant(
                        delegate.id().toString(),
                        side == null ? "" : side.name(),
                        delegate.spoken().stream().map(Lang::name).collect(Collectors.toSet()),
                        known(delegate.unavailable()),
                        most)
                .ofKind(gathering.sizes().getOrDefault(firm, SizeClass.UNKNOWN).name());
    }

    private Set<String> known(Set<Integer> unavailable) {
        return gathering.slots().stream()
                .map(Slot::number)
                .filter(unavailable::contains)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private org.kardan.scheduling.Interpreter interpreter(Interpreter one) {
        return new org.kardan.scheduling.Interpreter(
                one.id().toString(),
                one.pairs().stream()
                        .map(pair -> new LanguagePair(
                                pair.first().name(), pair.second().name()))
                        .collect(Collectors.toSet()),
                known(one.unavailable()),
                one.longestRun());
    }

    private Wish wish(Gathering.Claim claim) {
        var both = java.util.Objects.requireNonNull(seats.get(claim.pair()));
        var wish = Wish.of(
                claim.pair().toString(),
                both.first().id().toString(),
                both.second().id().toString(),
                claim.value());
        return claim.must() ? wish.asMust() : wish;
    }

    private static Placement placement(Meeting meeting) {
        return new Placement(
                meeting.pair().toString(),
                Integer.toString(meeting.slot()),
                meeting.table().toString(),
                meeting.interpreter().map(UUID::toString).orElse(null));
    }

    /** The engine's placements as meetings; kept ones stay locked. */
    public List<Meeting> meetings(List<Placement> placements) {
        var locked = kept.stream().map(Meeting::pair).collect(Collectors.toSet());
        return placements.stream()
                .map(placement -> {
                    var pair = Pair.of(placement.wish()).orElseThrow();
                    var both = java.util.Objects.requireNonNull(seats.get(pair));
                    var interpreter = placement.interpreter();
                    return new Meeting(
                            pair,
                            both.first().id(),
                            both.second().id(),
                            Integer.parseInt(placement.slot()),
                            UUID.fromString(placement.table()),
                            interpreter == null ? null : UUID.fromString(interpreter),
                            locked.contains(pair));
                })
                .toList();
    }

    /** What has no place in a plan, and why. */
    public List<Missing> missing(Problem problem, Plan plan) {
        var musts = new HashMap<Pair, Boolean>();
        claims.forEach(claim -> musts.put(claim.pair(), claim.must()));
        var conflicts = new Conflicts(problem, plan);
        return plan.unplaced().stream()
                .map(one -> {
                    var pair = Pair.of(one.wish()).orElseThrow();
                    return new Missing(
                            pair,
                            musts.getOrDefault(pair, false),
                            one.reason().name(),
                            one.parameters(),
                            conflicts.of(one.wish()).obstacles());
                })
                .toList();
    }
}
