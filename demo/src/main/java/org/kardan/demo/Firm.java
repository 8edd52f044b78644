package org.kardan.demo;

import java.util.List;
import java.util.Map;

/** A fictional firm: a row of a list, with what the congress needs to know about its trade. */
record Firm(Network network, int number, Trade trade, List<Trade> needs, int staff, Map<Column, String> values) {

    Firm {
        needs = List.copyOf(needs);
        values = Map.copyOf(values);
    }

    String reference() {
        return network.reference(number);
    }

    String value(Column column) {
        return values.getOrDefault(column, "");
    }

    /** A firm wants to meet another when it buys what the other makes. */
    boolean wants(Firm other) {
        return needs.contains(other.trade);
    }
}
