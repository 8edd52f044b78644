package org.kardan.congress.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.timetable.Timetable;
import org.kardan.jobs.JobPanel;
import org.kardan.scheduling.explaining.Fairness;
import org.kardan.scheduling.explaining.Worth;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** How fairly the meetings of a timetable are spread, and what one more of something would bring. */
record AnalysisPage(
        Reader reader,
        Congress congress,
        Timetable timetable,
        Fairness fairness,
        List<Gain> gains,
        @Nullable JobPanel runOrNull)
        implements Page {

    /** A group of people with its share. */
    record Group(String name, Fairness.Share share) {}

    @Override
    public String title() {
        return reader.t("congress.analysis.title", timetable.number());
    }

    String back() {
        return reader.url(congress.path() + "/timetable/" + timetable.id());
    }

    String base() {
        return back() + "/analysis";
    }

    /** Sides first, then sizes of firms. */
    static List<Group> groups(Reader reader, Fairness fairness) {
        var groups = new ArrayList<Group>();
        fairness.bySide().forEach((side, share) -> groups.add(new Group(reader.t("congress.side." + side), share)));
        fairness.byClass()
                .forEach((size, share) -> groups.add(new Group(reader.t("congress.analysis.size." + size), share)));
        return groups;
    }

    List<Group> groups() {
        return groups(reader, fairness);
    }

    String percent(double part) {
        return reader.t("congress.analysis.percent", Math.round(100 * part));
    }

    /** What the figures say, in two sentences. */
    String sides() {
        var parts = fairness.bySide().values().stream()
                .mapToDouble(Fairness.Share::part)
                .sorted()
                .toArray();
        long gap = parts.length < 2 ? 0 : Math.round(100 * (parts[parts.length - 1] - parts[0]));
        return gap <= 5 ? reader.t("congress.analysis.sides.even", gap) : reader.t("congress.analysis.sides.gap", gap);
    }

    String people() {
        var spread = fairness.spread();
        return reader.t(
                "congress.analysis.people",
                spread.participants(),
                Math.round(100 * spread.median()),
                Math.round(100 * spread.lowerQuartile()),
                Math.round(100 * spread.least()));
    }

    String index(double value) {
        return reader.formats().number(value, 2);
    }

    String resource(Gain gain) {
        var languages = gain.languages().stream()
                .map(one -> reader.t("congress.lang." + one.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining("–"));
        return reader.t("congress.worth." + gain.kind(), languages);
    }

    String amount(Worth.Gain gain) {
        return reader.t("congress.worth.amount", gain.musts(), gain.value());
    }
}
