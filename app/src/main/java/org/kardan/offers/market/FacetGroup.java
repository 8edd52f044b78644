package org.kardan.offers.market;

import java.util.List;

/** The values of one filter with their counts; the set ones first. */
record FacetGroup(String name, List<Choice> choices) {

    record Choice(String value, String label, long count, boolean isSet) {}
}
