package org.kardan.bench.timetable;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Timetabler;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.repair.Change;
import org.kardan.scheduling.repair.Difference;
import org.kardan.scheduling.repair.Differences;
import org.kardan.scheduling.repair.Repair;
import org.kardan.scheduling.repair.Repairer;
import org.kardan.scheduling.repair.Situation;

/**
 * How long a repair of a published plan takes, for each kind of change, beside solving the whole timetable anew with
 * the same engine: {@code ./kardan bench repair}.
 */
public final class Repairs {

    private static final int TIMES = 20;
    private static final int ANEW_SECONDS = 5;

    private final Problem problem = Hall.problem(new Random(1));
    private final Plan plan = new Timetabler().plan(problem, Limits.ofSeconds(20));
    private final Random random = new Random(2);

    private Repairs() {}

    private enum Kind {
        CANCELLED("somebody cancels"),
        LATE("somebody comes late"),
        GONE("somebody leaves early"),
        ILL("an interpreter falls ill"),
        TABLE("a table is lost"),
        WISH("a wish is added"),
        FIVE("five of these at once");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    public static void main(String[] args) throws IOException {
        var bench = new Repairs();
        for (int i = 0; i < 5; i++) {
            new Repairer().repair(bench.situation(Kind.FIVE));
        }
        Files.writeString(Path.of(args[0]), bench.report());
        System.exit(0);
    }

    private Situation situation(Kind kind) {
        var changes = kind == Kind.FIVE
                ? IntStream.range(0, 5)
                        .mapToObj(i -> change(Kind.values()[random.nextInt(Kind.FIVE.ordinal())], i))
                        .toList()
                : List.of(change(kind, 0));
        return new Situation(problem, plan.placements(), changes, "s" + random.nextInt(10));
    }

    private Change change(Kind kind, int number) {
        var person = "p" + random.nextInt(Hall.PEOPLE);
        var slot = "s" + (10 + random.nextInt(14));
        return switch (kind) {
            case CANCELLED -> new Change.ParticipantCancelled(person);
            case LATE -> new Change.ParticipantLate(person, slot);
            case GONE -> new Change.ParticipantGone(person, slot);
            case ILL ->
                new Change.InterpreterIll(
                        "i" + random.nextInt(problem.interpreters().size()), slot);
            case TABLE ->
                new Change.TableLost("t" + random.nextInt(problem.tables().size()));
            case WISH, FIVE ->
                new Change.WishAdded(Wish.of(
                                "new" + number,
                                "p" + random.nextInt(Hall.PEOPLE / 2),
                                "p" + (Hall.PEOPLE / 2 + random.nextInt(Hall.PEOPLE / 2)),
                                10)
                        .asMust());
        };
    }

    private String report() throws IOException {
        var text = new StringBuilder(head());
        text.append("| change | processor s, median | most | median s | 95th percentile s | longest s |")
                .append(" changed | proven | anew: s | anew: changed |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (var kind : Kind.values()) {
            text.append(line(kind));
        }
        return text.append("""

                *Processor*: seconds all threads worked, whatever else the machine did; *s*: by the clock. *Changed*: \
                meetings still wanted that are at another time or lost, on average; *proven*: repairs that change as \
                few as possible for certain. *Anew*: the same engine without regard to the published plan, %d s, one \
                situation of each kind; what has begun is locked.

                Again: `./kardan bench repair`.
                """.formatted(ANEW_SECONDS)).toString();
    }

    private String head() throws IOException {
        return String.format(
                Locale.ROOT,
                "# Repair%n%nMeasured on %s: %s, %d processors, JDK %s, load average %s at the beginning."
                        + " %d participants, %,d wishes, %,d meetings published (`Hall`, seed 1); %d situations of each"
                        + " kind, at a slot of the first day, in a process that has warmed up.%n%n",
                LocalDate.now(),
                Report.processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                Hall.PEOPLE,
                Hall.WISHES,
                plan.placements().size(),
                TIMES);
    }

    private String line(Kind kind) {
        var repairs = new ArrayList<Repair>();
        var work = new double[TIMES];
        var last = situation(kind);
        for (int i = 0; i < TIMES; i++) {
            last = situation(kind);
            double before = processorSeconds();
            repairs.add(new Repairer().repair(last));
            work[i] = processorSeconds() - before;
        }
        Arrays.sort(work);
        var seconds = repairs.stream().mapToDouble(Repair::seconds).sorted().toArray();
        var anew = new Timetabler().plan(repairs.getLast().problem(), Limits.ofSeconds(ANEW_SECONDS));
        var line = String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.1f | %d of %d | %.1f | %d |%n",
                kind.title,
                (work[TIMES / 2 - 1] + work[TIMES / 2]) / 2,
                work[TIMES - 1],
                (seconds[TIMES / 2 - 1] + seconds[TIMES / 2]) / 2,
                seconds[(int) Math.ceil(0.95 * TIMES) - 1],
                seconds[TIMES - 1],
                repairs.stream().mapToInt(Repair::changed).average().orElse(0),
                repairs.stream().filter(Repair::provenFewest).count(),
                TIMES,
                anew.seconds(),
                changed(last, repairs.getLast().problem(), anew.placements()));
        System.out.print(line);
        return line;
    }

    /** What all threads of this process have worked, so that other work of the machine does not count. */
    private static double processorSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static long changed(Situation situation, Problem now, List<Placement> anew) {
        var wanted = now.wishes().stream().map(Wish::id).toList();
        var before = situation.published().stream()
                .filter(one -> wanted.contains(one.wish()))
                .toList();
        return new Differences(now.wishes(), java.util.Set.of())
                .between(before, anew).stream()
                        .map(Difference::kind)
                        .filter(Difference.Kind::counts)
                        .count();
    }
}
