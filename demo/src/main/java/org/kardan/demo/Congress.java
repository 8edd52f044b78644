package org.kardan.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One congress day in Wuppertal: who comes, who exhibits, who wishes to meet whom. A firm wishes to meet another when
 * it asks for what the other offers; if that holds in both directions the wish is a MUST, else a MEET.
 */
final class Congress {

    private static final List<String> WHY =
            List.of("ASKS_FOR_WHAT_THE_OTHER_OFFERS", "TRADE_USUALLY_BUYS_IT", "SAME_TRADE");
    private static final int WISHES = 1200;
    private static final int CHINESE_FIRMS = 46;
    private static final int GERMAN_FIRMS = 232;

    private final List<Firm> germans;
    private final List<Firm> chinese;
    private final List<Person> people;

    Congress(List<Firm> firms, List<Person> people) {
        this.people = people;
        chinese = pick(firms.stream().filter(f -> f.network() == Network.CHINA).toList(), CHINESE_FIRMS);
        // Three of five come from the region itself, as at the first congress.
        germans = new ArrayList<>(
                pick(firms.stream().filter(f -> f.network() == Network.BERGISCH).toList(), 140));
        germans.addAll(
                pick(firms.stream().filter(f -> f.network() == Network.NRW).toList(), GERMAN_FIRMS - 140));
    }

    private static List<Firm> pick(List<Firm> from, int count) {
        return Dice.of("congress" + from.getFirst().network()).some(from, count).stream()
                .sorted(Comparator.comparing(Firm::reference))
                .toList();
    }

    /** Each firm sends one person, some a second one, until 278 from Germany and 56 from China have registered. */
    List<Map<String, Object>> registrations() {
        var exhibitors = exhibitors().stream().map(row -> row.get("firm")).toList();
        var rows = new ArrayList<Map<String, Object>>();
        for (var side : List.of(coming(germans, 278), coming(chinese, 56))) {
            side.forEach(p -> rows.add(registration(p, !p.firm().startsWith("C"), exhibitors.contains(p.firm()))));
        }
        return rows;
    }

    private List<Person> coming(List<Firm> firms, int limit) {
        var references = firms.stream().map(Firm::reference).toList();
        return people.stream()
                .filter(p -> references.contains(p.firm()))
                .sorted(Comparator.comparing((Person p) -> p.seat().equals("OWNER") ? 0 : 1))
                .limit(limit)
                .sorted(Comparator.comparing(Person::reference))
                .toList();
    }

    private static Map<String, Object> registration(Person person, boolean german, boolean exhibits) {
        var dice = Dice.of("arrival" + person.reference());
        // One in eight arrives late or leaves early; slots are counted from 1.
        int from = dice.percent(8) ? dice.between(2, 5) : 1;
        int to = dice.percent(5) ? dice.between(10, 14) : 16;
        var row = new LinkedHashMap<String, Object>();
        row.put("person", person.reference());
        row.put("firm", person.firm());
        row.put("side", german ? "DE" : "CN");
        row.put("kind", exhibits ? "EXHIBITOR" : "GUEST");
        row.put("languages", person.languages());
        row.put("firstSlot", from);
        row.put("lastSlot", to);
        return row;
    }

    List<Map<String, Object>> exhibitors() {
        var rows = new ArrayList<Map<String, Object>>();
        var largest = germans.stream()
                .sorted(Comparator.comparing(Firm::staff).reversed())
                .limit(9)
                .toList();
        var guests = chinese.stream()
                .sorted(Comparator.comparing(Firm::staff).reversed())
                .limit(3)
                .toList();
        for (var firm : List.of(largest, guests).stream().flatMap(List::stream).toList()) {
            rows.add(Map.of("firm", firm.reference()));
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = new LinkedHashMap<>(rows.get(i));
            row.put("stand", "F%02d".formatted(i + 1));
            rows.set(i, row);
        }
        return rows;
    }

    /** First what a firm itself asks for, then what its trade usually buys, then its own trade in the other country. */
    List<Map<String, Object>> wishes() {
        var possible = new ArrayList<Map<String, Object>>();
        for (var german : germans) {
            for (var guest : chinese) {
                wish(german, guest).ifPresent(possible::add);
                wish(guest, german).ifPresent(possible::add);
            }
        }
        return Dice.of("wishes").some(possible, possible.size()).stream()
                .sorted(Comparator.comparing(row -> WHY.indexOf(row.get("why"))))
                .limit(WISHES)
                .sorted(Comparator.comparing(row -> row.get("from") + ">" + row.get("to")))
                .toList();
    }

    private static Optional<Map<String, Object>> wish(Firm from, Firm to) {
        if (from.wants(to)) {
            return Optional.of(row(from, to, to.wants(from) ? "MUST" : "MEET", WHY.get(0)));
        }
        if (from.trade().needs().contains(to.trade().id())) {
            return Optional.of(row(from, to, "MEET", WHY.get(1)));
        }
        return from.trade() == to.trade() ? Optional.of(row(from, to, "MEET", WHY.get(2))) : Optional.empty();
    }

    private static Map<String, Object> row(Firm from, Firm to, String weight, String why) {
        var row = new LinkedHashMap<String, Object>();
        row.put("from", from.reference());
        row.put("to", to.reference());
        row.put("weight", weight);
        row.put("why", why);
        return row;
    }

    static List<Map<String, Object>> slots() {
        var slots = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 16; i++) {
            // Eight before and eight after lunch, twenty minutes each.
            var start = (i < 8 ? LocalTime.of(10, 0) : LocalTime.of(14, 0)).plusMinutes(20L * (i % 8));
            slots.add(Map.of(
                    "number",
                    i + 1,
                    "start",
                    start.toString(),
                    "end",
                    start.plusMinutes(20).toString()));
        }
        return slots.stream().<Map<String, Object>>map(TreeMap::new).toList();
    }
}
