package org.kardan.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;

/** What a generated congress asks for beyond its wishes: targets, fairness, ways, fields. */
final class WiderFixtures {

    private static final List<String> FIELDS = List.of("casting", "batteries");

    private WiderFixtures() {}

    static Aims aims(Random random, List<Participant> participants) {
        return new Aims(targets(random, participants), fairness(random), walks(random));
    }

    private static List<Target> targets(Random random, List<Participant> participants) {
        var targets = new ArrayList<Target>();
        while (random.nextInt(3) == 0) {
            var members = new HashSet<String>();
            participants.stream().filter(_ -> random.nextInt(3) == 0).forEach(one -> members.add(one.id()));
            targets.add(new Target(members, random.nextInt(4)));
        }
        return targets;
    }

    private static FairSpread fairness(Random random) {
        return random.nextBoolean()
                ? FairSpread.NONE
                : new FairSpread(random.nextInt(3), random.nextInt(2), random.nextInt(3));
    }

    private static Walks walks(Random random) {
        var change = random.nextInt(3) == 0 ? (Integer) (random.nextInt(90)) : null;
        return new Walks(Map.of("hall", Map.of("foyer", 10 + random.nextInt(90))), change);
    }

    /** Half of the congresses sit in one hall; the others in two rooms or at places of their own. */
    static List<Table> tables(Random random, List<Table> tables) {
        return random.nextBoolean()
                ? tables
                : tables.stream().map(table -> table(random, table.id())).toList();
    }

    private static Table table(Random random, String id) {
        var position = random.nextBoolean() ? new Table.Position(random.nextInt(40), random.nextInt(40)) : null;
        var room = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "hall";
            case 2 -> "foyer";
            default -> "annex";
        };
        return new Table(id, room, position);
    }

    static List<Participant> kinds(Random random, List<Participant> participants) {
        return participants.stream()
                .map(one -> random.nextBoolean() ? one : one.ofKind(random.nextBoolean() ? "small" : "large"))
                .toList();
    }

    static Set<String> fields(Random random) {
        var fields = new HashSet<String>();
        FIELDS.stream().filter(_ -> random.nextBoolean()).forEach(fields::add);
        return fields;
    }

    static @Nullable String field(Random random) {
        return random.nextBoolean() ? null : FIELDS.get(random.nextInt(FIELDS.size()));
    }
}
