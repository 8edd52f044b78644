package org.kardan.matching.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How an offer answers a number that a request states. Both sides see the same. */
public sealed interface FactFit {

    Fact asked();

    /** The offer reaches it. */
    record Met(Fact asked, Fact offered) implements FactFit {}

    /** The offer states a number that does not suffice. */
    record Missed(Fact asked, Fact offered) implements FactFit {}

    /** The offer states no such number: worth asking. */
    record Unknown(Fact asked) implements FactFit {}

    /** One answer per number asked, in the order of the request; the offer's best number of a kind counts. */
    static List<FactFit> between(List<Fact> request, List<Fact> offer) {
        var best = best(offer);
        var fits = new ArrayList<FactFit>();
        for (var asked : request) {
            var offered = best.get(asked.quantity());
            if (offered == null) {
                fits.add(new Unknown(asked));
            } else if (asked.quantity().isMet(asked.deciding(), offered.deciding())) {
                fits.add(new Met(asked, offered));
            } else {
                fits.add(new Missed(asked, offered));
            }
        }
        return fits;
    }

    private static Map<Quantity, Fact> best(List<Fact> offer) {
        var best = new EnumMap<Quantity, Fact>(Quantity.class);
        for (var fact : offer) {
            best.merge(fact.quantity(), fact, FactFit::better);
        }
        return best;
    }

    /** Of equal numbers the one that stands first. */
    private static Fact better(Fact one, Fact other) {
        if (one.deciding() == other.deciding()) {
            return one.start() <= other.start() ? one : other;
        }
        return one.quantity().isMet(other.deciding(), one.deciding()) ? one : other;
    }
}
