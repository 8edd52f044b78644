package org.kardan.scheduling.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Score;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.search.Board;
import org.kardan.scheduling.search.Floor;
import org.kardan.scheduling.search.Layout;
import org.kardan.scheduling.search.Snapshot;
import org.kardan.scheduling.search.Stakes;

/** A congress by numbers: things are numbered as the problem lists them, slots in order of time. */
final class ProblemLayout implements Layout {

    private final Problem problem;
    private final List<Slot> slots;
    private final Index slotIndex;
    private final Index people;
    private final Index interpreterIndex;
    private final Index locks;
    private final Index wishIndex;
    private final Set<String> booths;
    private final boolean delegations;
    private final Map<Talk, int[]> candidates = new HashMap<>();

    /** What decides who may interpret: wishes alike in this have the same candidates. */
    private record Talk(
            List<Set<String>> languages, @Nullable String field, List<String> people) {}

    ProblemLayout(Problem problem) {
        this.problem = problem;
        slots = problem.slots().stream()
                .sorted(Comparator.comparingInt(Slot::day).thenComparingInt(Slot::order))
                .toList();
        slotIndex = new Index(slots, Slot::id);
        people = new Index(problem.participants(), Participant::id);
        interpreterIndex = new Index(problem.interpreters(), Interpreter::id);
        locks = new Index(problem.locked(), Placement::wish);
        wishIndex = new Index(problem.wishes(), Wish::id);
        booths = problem.participants().stream()
                .map(Participant::booth)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        delegations = problem.interpreters().stream()
                .anyMatch(one -> !one.delegation().isEmpty());
    }

    /** These meetings, which keep all rules, by number. */
    Snapshot snapshot(List<Placement> meetings) {
        var wishes = new Index(problem.wishes(), Wish::id);
        var slotOf = new int[wishes()];
        var interpreterOf = new int[wishes()];
        Arrays.fill(slotOf, Board.NOWHERE);
        Arrays.fill(interpreterOf, Board.NOBODY);
        for (var meeting : meetings) {
            int wish = wishes.at(meeting.wish());
            slotOf[wish] = slotIndex.at(meeting.slot());
            var one = meeting.interpreter();
            interpreterOf[wish] = one == null ? Board.NOBODY : interpreterIndex.at(one);
        }
        return new Snapshot(slotOf, interpreterOf, Score.UNBEATEN);
    }

    /** The meetings of a plan whose tables are dealt out, locked ones first. */
    List<Placement> placements(Snapshot plan) {
        var open = IntStream.range(0, wishes())
                .filter(wish ->
                        plan.slots()[wish] >= 0 && locks.find(wish(wish).id()).isEmpty())
                .boxed()
                .sorted(Comparator.comparing(wish -> plan.slots()[wish]))
                .map(wish -> new Placement(
                        wish(wish).id(),
                        slot(plan.slots()[wish]).id(),
                        problem.tables().get(plan.tables()[wish]).id(),
                        name(plan.interpreters()[wish])));
        return Stream.concat(problem.locked().stream(), open).toList();
    }

    private @Nullable String name(int interpreter) {
        return interpreter < 0 ? null : interpreter(interpreter).id();
    }

    Slot slot(int slot) {
        return slots.get(slot);
    }

    Wish wish(int wish) {
        return problem.wishes().get(wish);
    }

    Participant participant(int participant) {
        return problem.participants().get(participant);
    }

    Interpreter interpreter(int interpreter) {
        return problem.interpreters().get(interpreter);
    }

    @Override
    public int[] days() {
        var numbers = slots.stream().map(Slot::day).distinct().toList();
        return slots.stream().mapToInt(slot -> numbers.indexOf(slot.day())).toArray();
    }

    @Override
    public int tables() {
        return (int) problem.tables().stream()
                .filter(table -> !booths.contains(table.id()))
                .count();
    }

    @Override
    public int participants() {
        return problem.participants().size();
    }

    @Override
    public long available(int participant) {
        return all() & ~slotIndex.bits(participant(participant).unavailable());
    }

    @Override
    public int mostMeetings(int participant) {
        return participant(participant).mostMeetings();
    }

    @Override
    public int wishes() {
        return problem.wishes().size();
    }

    @Override
    public int first(int wish) {
        return people.at(wish(wish).first());
    }

    @Override
    public int second(int wish) {
        return people.at(wish(wish).second());
    }

    @Override
    public long domain(int wish) {
        long open = all() & ~slotIndex.bits(wish(wish).forbidden());
        for (int one : people(wish)) {
            open &= available(one);
        }
        for (int more = 1; more < length(wish); more++) {
            open &= followed(open);
        }
        var fixed = wish(wish).fixedSlot();
        return fixed == null ? open : open & 1L << slotIndex.at(fixed);
    }

    /** Slots after which the next number of the same day is among these. */
    private long followed(long open) {
        long starts = 0;
        for (int slot = 0; slot + 1 < slots.size(); slot++) {
            boolean next = slots.get(slot).day() == slots.get(slot + 1).day()
                    && slots.get(slot).order() + 1 == slots.get(slot + 1).order();
            starts |= next && (open >>> slot + 1 & 1) != 0 ? 1L << slot : 0;
        }
        return starts;
    }

    @Override
    public int[] people(int wish) {
        return wish(wish).people().stream().mapToInt(people::at).toArray();
    }

    @Override
    public int length(int wish) {
        return wish(wish).slots();
    }

    @Override
    public boolean needsTable(int wish) {
        return seats(wish).stream().allMatch(one -> one.booth() == null);
    }

    @Override
    public int[] before(int wish) {
        return wish(wish).after().stream().mapToInt(wishIndex::at).sorted().toArray();
    }

    private List<Participant> seats(int wish) {
        return IntStream.of(people(wish)).mapToObj(this::participant).toList();
    }

    @Override
    public int value(int wish) {
        return wish(wish).value();
    }

    @Override
    public boolean must(int wish) {
        return wish(wish).must();
    }

    @Override
    public int interpreters() {
        return problem.interpreters().size();
    }

    @Override
    public long present(int interpreter) {
        return all() & ~slotIndex.bits(interpreter(interpreter).unavailable());
    }

    @Override
    public int longestRun(int interpreter) {
        return interpreter(interpreter).longestRun();
    }

    @Override
    public boolean needsInterpreter(int wish) {
        var seats = seats(wish);
        return seats.stream().anyMatch(one -> !seats.stream().allMatch(one::understands));
    }

    @Override
    public int[] candidates(int wish) {
        var languages = seats(wish).stream().map(Participant::languages).toList();
        var talk =
                new Talk(languages, wish(wish).field(), delegations ? wish(wish).people() : List.of());
        return candidates.computeIfAbsent(talk, _ -> listed(wish));
    }

    private int[] listed(int wish) {
        var seats = seats(wish);
        return IntStream.range(0, needsInterpreter(wish) ? interpreters() : 0)
                .filter(one -> interpreter(one).joins(seats))
                .filter(one -> interpreter(one).serves(wish(wish).people()))
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                one -> interpreter(one).delegation().isEmpty())
                        .thenComparing(one -> !interpreter(one).knows(wish(wish)))
                        .thenComparing(one -> interpreter(one).pairs().size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public boolean versed(int interpreter, int wish) {
        return interpreter(interpreter).knows(wish(wish));
    }

    @Override
    public boolean shortDays() {
        return true;
    }

    @Override
    public Stakes stakes() {
        return new Stakeholders(problem).stakes();
    }

    @Override
    public Floor floor() {
        return new FloorPlan(problem, slots).floor();
    }

    @Override
    public int lockedSlot(int wish) {
        return locks.find(wish(wish).id()).stream()
                .map(lock -> slotIndex.at(problem.locked().get(lock).slot()))
                .findFirst()
                .orElse(-1);
    }

    @Override
    public int lockedInterpreter(int wish) {
        return locks.find(wish(wish).id()).stream()
                .mapToObj(lock -> problem.locked().get(lock))
                .map(Placement::interpreter)
                .mapToInt(one -> one == null ? -1 : interpreterIndex.at(one))
                .findFirst()
                .orElse(-1);
    }

    private long all() {
        return slots.size() == Long.SIZE ? -1L : (1L << slots.size()) - 1;
    }
}
