package org.kardan.congress.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.registration.Delegate;
import org.kardan.congress.registration.Registration;
import org.kardan.congress.wishes.Asking;
import org.kardan.congress.wishes.Pair;
import org.kardan.congress.wishes.Priority;
import org.kardan.congress.wishes.Wish;
import org.kardan.language.Side;
import org.kardan.register.FirmId;
import org.kardan.register.SizeClass;

/** Everything about a congress that its timetable depends on, read at one moment. */
public record Gathering(
        Zone zone,
        List<Slot> slots,
        List<MeetingTable> tables,
        List<Interpreter> interpreters,
        List<Registration> registrations,
        Map<FirmId, Side> sides,
        Map<FirmId, SizeClass> sizes,
        List<Asking> askings,
        Set<Wish> vetoes) {

    /** A must is worth three, so that two firms which both would like to meet stay below one that must. */
    public static final int MUST = 30;

    private static final int LIKE = 10;

    public Gathering {
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
        interpreters = List.copyOf(interpreters);
        registrations = List.copyOf(registrations);
        sides = Map.copyOf(sides);
        sizes = Map.copyOf(sizes);
        askings = List.copyOf(askings);
        vetoes = Set.copyOf(vetoes);
    }

    /**
     * What a meeting is worth: the sum over those who asked for it.
     *
     * @param must settled, and very important to at least one of the two
     */
    public record Claim(Pair pair, int value, boolean must) {}

    /** The pairs to place, in a stable order: settled ones, and on request those that nobody has answered. */
    public List<Claim> claims(boolean withOpen) {
        var here = delegates().keySet();
        var byPair = new TreeMap<String, List<Asking>>();
        for (var asking : askings) {
            byPair.computeIfAbsent(asking.wish().pair().toString(), _ -> new java.util.ArrayList<>())
                    .add(asking);
        }
        return byPair.values().stream()
                .filter(both -> both.size() == 2 || withOpen)
                .filter(both -> both.stream().noneMatch(this::isVetoed))
                .filter(both -> here.contains(both.getFirst().wish().from())
                        && here.contains(both.getFirst().wish().to()))
                .map(Gathering::claim)
                .toList();
    }

    private boolean isVetoed(Asking asking) {
        return vetoes.contains(asking.wish()) || vetoes.contains(asking.wish().returned());
    }

    private static Claim claim(List<Asking> both) {
        var musts = both.stream().filter(one -> one.priority() == Priority.MUST).count();
        var value = (int) musts * MUST + (both.size() - (int) musts) * LIKE;
        return new Claim(both.getFirst().wish().pair(), value, both.size() == 2 && musts > 0);
    }

    /** The people of every approved firm that sends any. */
    public Map<FirmId, List<Delegate>> delegates() {
        var delegates = new HashMap<FirmId, List<Delegate>>();
        registrations.stream()
                .filter(registration -> registration.people() > 0)
                .forEach(registration -> delegates.put(registration.firm(), registration.delegates()));
        return delegates;
    }
}
