package org.kardan.scheduling.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Fault;
import org.kardan.scheduling.Interpreter;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Placement;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Slot;
import org.kardan.scheduling.Table;
import org.kardan.scheduling.Wish;

/** Reads a congress problem; what it returns has no {@link Problem#faults()}. */
public final class CongressReader {

    static final String FORMAT = "kardan-timetable";
    static final int VERSION = 1;
    private static final int HIGHEST = 1_000_000;

    private final Map<String, Map<String, String>> paths = new LinkedHashMap<>();

    private CongressReader() {}

    /** @throws Refused with the path of the first thing that does not fit */
    public static Problem read(String text) throws Refused {
        return new CongressReader().problem(Json.parse(text));
    }

    private Problem problem(Node file) throws Refused {
        header(file);
        for (var kind : List.of("slot", "table", "participant", "interpreter", "wish")) {
            ids(kind, file.list(kind.equals("wish") ? "wishes" : kind + "s"));
        }
        var slots = all(file.get("slots").items(), CongressReader::slot);
        var tables = all(file.get("tables").items(), CongressReader::table);
        var participants = all(file.get("participants").items(), this::participant);
        return checked(new Problem(
                slots,
                tables,
                participants,
                all(file.list("interpreters"), this::interpreter),
                all(file.get("wishes").items(), this::wish),
                locks(file.list("locked")),
                new Aiming(participants, tables).aims(file)));
    }

    private static void header(Node file) throws Refused {
        file.only(
                "$schema",
                "format",
                "version",
                "slots",
                "tables",
                "participants",
                "interpreters",
                "wishes",
                "locked",
                "targets",
                "fairness",
                "walks");
        if (!file.text("format").equals(FORMAT)) {
            throw file.get("format").refused("should be \"" + FORMAT + "\"");
        }
        file.whole("version", VERSION, VERSION);
    }

    private interface Reading<T> {
        T of(Node node) throws Refused;
    }

    private static <T> List<T> all(List<Node> nodes, Reading<T> reading) throws Refused {
        var all = new ArrayList<T>();
        for (var node : nodes) {
            all.add(reading.of(node));
        }
        return all;
    }

    private void ids(String kind, List<Node> nodes) throws Refused {
        var known = new LinkedHashMap<String, String>();
        for (var node : nodes) {
            var id = node.text("id");
            var earlier = known.putIfAbsent(id, node.path());
            if (earlier != null) {
                throw node.get("id").refused("\"" + id + "\" is already the id of " + earlier);
            }
        }
        paths.put(kind, known);
    }

    private static Slot slot(Node node) throws Refused {
        node.only("id", "day", "order", "minutes");
        return new Slot(
                node.text("id"),
                node.whole("day", 0, 366),
                node.whole("order", 0, HIGHEST),
                node.whole("minutes", 1, 1440));
    }

    private static Table table(Node node) throws Refused {
        node.only("id", "room", "x", "y");
        var position = node.find("x").isPresent() || node.find("y").isPresent()
                ? new Table.Position(node.whole("x", -HIGHEST, HIGHEST), node.whole("y", -HIGHEST, HIGHEST))
                : null;
        return new Table(node.text("id"), text(node, "room"), position);
    }

    private static @Nullable String text(Node node, String key) throws Refused {
        var found = node.find(key);
        return found.isPresent() ? found.get().text() : null;
    }

    private Participant participant(Node node) throws Refused {
        node.only("id", "side", "class", "languages", "unavailable", "leastMeetings", "mostMeetings", "booth");
        return new Participant(
                node.text("id"),
                node.text("side"),
                node.texts("languages"),
                references(node, "unavailable", "slot"),
                node.whole("mostMeetings", 0, HIGHEST, HIGHEST),
                reference(node, "booth", "table"),
                text(node, "class"));
    }

    private Interpreter interpreter(Node node) throws Refused {
        node.only("id", "pairs", "unavailable", "longestRun", "delegation", "fields");
        var pairs = new HashSet<LanguagePair>();
        for (var pair : node.get("pairs").items()) {
            var languages = pair.items();
            if (languages.size() != 2) {
                throw pair.refused("should be a list of two languages");
            }
            pairs.add(new LanguagePair(
                    languages.getFirst().text(), languages.getLast().text()));
        }
        return new Interpreter(
                node.text("id"),
                pairs,
                references(node, "unavailable", "slot"),
                node.whole("longestRun", 1, HIGHEST, HIGHEST),
                references(node, "delegation", "participant"),
                node.texts("fields"));
    }

    private Wish wish(Node node) throws Refused {
        node.only(
                "id",
                "first",
                "second",
                "others",
                "value",
                "must",
                "fixedSlot",
                "forbidden",
                "slots",
                "after",
                "field");
        var others = others(node);
        return new Wish(
                node.text("id"),
                node.text("first"),
                node.text("second"),
                node.whole("value", 1, HIGHEST, 1),
                node.yes("must"),
                reference(node, "fixedSlot", "slot"),
                references(node, "forbidden", "slot"),
                others.stream().sorted().toList(),
                node.whole("slots", 1, 64, 1),
                references(node, "after", "wish"),
                text(node, "field"));
    }

    /** Who sits there beside first and second, who have to be known and somebody else. */
    private Set<String> others(Node node) throws Refused {
        var first = known(node.get("first"), "participant");
        var second = known(node.get("second"), "participant");
        var others = references(node, "others", "participant");
        if (second.equals(first)) {
            throw node.get("second").refused("\"" + second + "\" would meet itself");
        }
        if (others.contains(first) || others.contains(second)) {
            throw node.get("others").refused("names somebody who is first or second already");
        }
        return others;
    }

    private List<Placement> locks(List<Node> nodes) throws Refused {
        var locks = new ArrayList<Placement>();
        var seen = new HashSet<String>();
        for (var node : nodes) {
            node.only("wish", "slot", "table", "interpreter");
            var wish = known(node.get("wish"), "wish");
            if (!seen.add(wish)) {
                throw node.get("wish").refused("\"" + wish + "\" is locked twice");
            }
            locks.add(new Placement(
                    wish,
                    known(node.get("slot"), "slot"),
                    known(node.get("table"), "table"),
                    reference(node, "interpreter", "interpreter")));
        }
        return locks;
    }

    private Problem checked(Problem problem) throws Refused {
        var faults = problem.faults();
        if (faults.isEmpty()) {
            return problem;
        }
        var fault = faults.getFirst();
        throw new Refused(
                switch (fault.kind()) {
                    case ORDER_IN_A_CIRCLE ->
                        path("wish", fault) + ".after: goes in a circle with \"" + fault.detail() + "\"";
                    case BOOTH_TAKEN ->
                        path("participant", fault) + ".booth: \"" + fault.detail() + "\" is another host's booth";
                    case SAME_TIME -> path("slot", fault) + ".order: another slot has the same day and order";
                    case TOO_MANY_SLOTS -> "$.slots: more than can be planned, " + fault.detail();
                    case LOCK_BREAKS_RULE ->
                        "$.locked: \"" + fault.subject() + "\" cannot be together, broken rule: " + fault.detail();
                    case DUPLICATE_ID,
                            UNKNOWN_SLOT,
                            UNKNOWN_TABLE,
                            UNKNOWN_PARTICIPANT,
                            UNKNOWN_INTERPRETER,
                            UNKNOWN_WISH,
                            NUMBER_OUT_OF_RANGE,
                            MEETS_ONESELF -> "$: " + fault.kind() + " " + fault.subject() + " " + fault.detail();
                });
    }

    private String path(String kind, Fault fault) {
        return paths.getOrDefault(kind, Map.of()).getOrDefault(fault.subject(), "$");
    }

    private @Nullable String reference(Node node, String key, String kind) throws Refused {
        var found = node.find(key);
        return found.isPresent() ? known(found.get(), kind) : null;
    }

    private Set<String> references(Node node, String key, String kind) throws Refused {
        for (var one : node.list(key)) {
            known(one, kind);
        }
        return node.texts(key);
    }

    private String known(Node node, String kind) throws Refused {
        var id = node.text();
        if (!paths.getOrDefault(kind, Map.of()).containsKey(id)) {
            throw node.refused("unknown " + kind + " \"" + id + "\"");
        }
        return id;
    }
}
