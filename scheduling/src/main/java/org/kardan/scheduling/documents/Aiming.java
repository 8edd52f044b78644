package org.kardan.scheduling.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.aims.Target;
import org.kardan.scheduling.aims.Walks;

/** Reads the aims of a congress: targets, fairness, ways. */
final class Aiming {

    private static final int HIGHEST = 1_000_000;
    private static final int HEAVIEST = 100;
    private static final int LONGEST_WAY = 86_400;

    private final List<Participant> participants;
    private final Set<String> rooms;

    Aiming(List<Participant> participants, List<Table> tables) {
        this.participants = participants;
        rooms = tables.stream().map(Table::room).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    Aims aims(Node file) throws Refused {
        var targets = new ArrayList<Target>();
        for (var one : file.get("participants").items()) {
            int least = one.whole("leastMeetings", 0, HIGHEST, 0);
            if (least > 0) {
                targets.add(new Target(Set.of(one.text("id")), least));
            }
        }
        for (var one : file.list("targets")) {
            targets.add(target(one));
        }
        var fairness = file.find("fairness");
        var walks = file.find("walks");
        return new Aims(
                targets,
                fairness.isPresent() ? fairness(fairness.get()) : FairSpread.NONE,
                walks.isPresent() ? walks(walks.get()) : Walks.NONE);
    }

    private Target target(Node node) throws Refused {
        node.only("participants", "side", "meetings");
        var members = new HashSet<>(node.texts("participants"));
        for (var one : node.list("participants")) {
            if (participants.stream().noneMatch(other -> other.id().equals(one.value()))) {
                throw one.refused("unknown participant \"" + one.text() + "\"");
            }
        }
        var side = node.find("side");
        if (side.isPresent() == !members.isEmpty()) {
            throw node.refused("should name either participants or a side");
        }
        if (side.isPresent()) {
            var name = side.get().text();
            participants.stream().filter(one -> one.side().equals(name)).forEach(one -> members.add(one.id()));
            if (members.isEmpty()) {
                throw side.get().refused("nobody is of the side \"" + name + "\"");
            }
        }
        return new Target(members, node.whole("meetings", 0, HIGHEST));
    }

    private static FairSpread fairness(Node node) throws Refused {
        node.only("individuals", "sides", "classes");
        return new FairSpread(
                node.whole("individuals", 0, HEAVIEST, 0),
                node.whole("sides", 0, HEAVIEST, 0),
                node.whole("classes", 0, HEAVIEST, 0));
    }

    private Walks walks(Node node) throws Refused {
        node.only("rooms", "changeSeconds");
        var between = new HashMap<String, Map<String, Integer>>();
        for (var way : node.list("rooms")) {
            way.only("from", "to", "seconds");
            var from = room(way.get("from"));
            var to = room(way.get("to"));
            if (from.equals(to)) {
                throw way.get("to").refused("is the room to go from");
            }
            boolean known = between.getOrDefault(to, Map.of()).containsKey(from);
            var earlier = between.computeIfAbsent(from, _ -> new HashMap<>())
                    .putIfAbsent(to, way.whole("seconds", 0, LONGEST_WAY));
            if (known || earlier != null) {
                throw way.refused("the way between these rooms is given twice");
            }
        }
        var change = node.find("changeSeconds");
        return new Walks(between, change.isPresent() ? (Integer) node.whole("changeSeconds", 0, LONGEST_WAY) : null);
    }

    private String room(Node node) throws Refused {
        var name = node.text();
        if (!rooms.contains(name)) {
            throw node.refused("no table is in the room \"" + name + "\"");
        }
        return name;
    }
}
