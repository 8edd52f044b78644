package org.kardan.offers.fit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kardan.language.Side;
import org.kardan.matching.Counterpart;
import org.kardan.matching.Entry;
import org.kardan.matching.Market;
import org.kardan.matching.Matcher;
import org.kardan.offers.FirmMatch;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;

/** The whole market at one moment. Its lists are computed when first asked for; may be shared between threads. */
public final class Board {

    static final int LONGEST = 20;

    private final LocalDate day;
    private final Matcher matcher;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<FirmId, Firm> firms = new HashMap<>();
    private final Map<FirmId, List<FirmMatch>> lists = new ConcurrentHashMap<>();

    private Board(LocalDate day, Market market) {
        this.day = day;
        this.matcher = new Matcher(market);
    }

    static Board of(LocalDate day, Market market, Collection<Firm> firms, Collection<Line> lines) {
        var board = new Board(day, market);
        firms.forEach(firm -> board.firms.put(firm.id(), firm));
        lines.forEach(line -> board.lines.put(line.id(), line));
        return board;
    }

    LocalDate day() {
        return day;
    }

    /** The firms that take part. */
    public Collection<Firm> firms() {
        return firms.values();
    }

    public Optional<Firm> firm(FirmId id) {
        return Optional.ofNullable(firms.get(id));
    }

    public Optional<Line> line(String entry) {
        return Optional.ofNullable(lines.get(entry));
    }

    /** What speaks of one of these concepts; where somebody said that it does not, it does not. */
    public List<Line> about(Set<String> concepts) {
        return lines.values().stream()
                .filter(line -> line.understood().concepts().stream().anyMatch(concepts::contains))
                .toList();
    }

    /** The firms of the other side that fit best. */
    public List<FirmMatch> list(FirmId firm) {
        var known = firms.get(firm);
        if (known == null) {
            return List.of();
        }
        return lists.computeIfAbsent(firm, _ -> compute(known));
    }

    private List<FirmMatch> compute(Firm firm) {
        return matcher
                .counterparts(
                        firm.id().toString(), entry -> isOf(entry, firm.side().other()), LONGEST)
                .stream()
                .map(found -> match(firm.id(), found))
                .toList();
    }

    public Optional<FirmMatch> between(FirmId one, FirmId other) {
        var here = firms.get(one);
        var there = firms.get(other);
        if (here == null || there == null || here.side() == there.side()) {
            return Optional.empty();
        }
        return matcher.counterparts(one.toString(), entry -> entry.party().equals(other.toString()), 1).stream()
                .map(found -> match(one, found))
                .findFirst();
    }

    private boolean isOf(Entry entry, Side side) {
        return firm(id(entry.party())).filter(firm -> firm.side() == side).isPresent();
    }

    private static FirmMatch match(FirmId firm, Counterpart found) {
        return new FirmMatch(firm, id(found.party()), found.band(), found.score(), found.matches());
    }

    private static FirmId id(String party) {
        return FirmId.of(party).orElseThrow(() -> new IllegalStateException("No firm '" + party + "'"));
    }
}
