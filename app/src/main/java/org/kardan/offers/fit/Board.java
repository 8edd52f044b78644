package org.kardan.offers.fit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kardan.language.Side;
import org.kardan.matching.Counterpart;
import org.kardan.matching.Entry;
import org.kardan.matching.Market;
import org.kardan.matching.Matcher;
import org.kardan.offers.FirmMatch;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;

/**
 * The whole market at one moment; may be shared between threads.
 *
 * <p>Lists are computed when first asked for. A board that {@link #after follows} another takes its lists over, changed
 * where the changed firms enter or leave: every score shifts a little with every entry of the market, but that may wait
 * for {@link #refresh}.
 */
public final class Board {

    static final int LONGEST = 20;
    private static final Comparator<FirmMatch> BEST_FIRST = Comparator.comparingDouble(
                    (FirmMatch match) -> -match.score())
            .thenComparing(match -> match.other().toString());

    private final Participants participants;
    private final Matcher matcher;
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<FirmId, List<FirmMatch>> lists = new ConcurrentHashMap<>();
    private final Set<FirmId> aged = ConcurrentHashMap.newKeySet();

    private Board(Participants participants) {
        this.participants = participants;
        this.matcher = new Matcher(Market.of(participants.vocabulary(), participants.entries()));
        participants.lines().values().stream().flatMap(List::stream).forEach(line -> lines.put(line.id(), line));
    }

    static Board of(Participants participants) {
        return new Board(participants);
    }

    /** This board after these firms have changed; their own lists are exact at once. */
    Board after(Set<FirmId> changed, Participants later) {
        var board = new Board(participants.with(changed, later));
        lists.forEach((firm, list) -> {
            if (!changed.contains(firm) && board.participants.firms().containsKey(firm)) {
                board.lists.put(firm, without(list, changed));
                board.aged.add(firm);
            }
        });
        changed.forEach(board::enter);
        return board;
    }

    private static List<FirmMatch> without(List<FirmMatch> list, Set<FirmId> firms) {
        return list.stream().filter(match -> !firms.contains(match.other())).toList();
    }

    /** A pair has the same score and reasons from both sides: the lists of the others need no computing. */
    private void enter(FirmId id) {
        firm(id).ifPresent(firm -> {
            var all = compute(firm, Integer.MAX_VALUE);
            lists.put(id, all.stream().limit(LONGEST).toList());
            all.forEach(match -> lists.computeIfPresent(match.other(), (_, list) -> with(list, mirrored(match))));
        });
    }

    private static FirmMatch mirrored(FirmMatch match) {
        return new FirmMatch(match.other(), match.firm(), match.band(), match.score(), match.matches());
    }

    private static List<FirmMatch> with(List<FirmMatch> list, FirmMatch match) {
        var others = list.stream().filter(known -> !known.other().equals(match.other()));
        return Stream.concat(others, Stream.of(match))
                .sorted(BEST_FIRST)
                .limit(LONGEST)
                .toList();
    }

    Participants participants() {
        return participants;
    }

    /** The firms that take part. */
    public Collection<Firm> firms() {
        return participants.firms().values();
    }

    public Optional<Firm> firm(FirmId id) {
        return Optional.ofNullable(participants.firms().get(id));
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
        return firm(firm)
                .map(known -> lists.computeIfAbsent(firm, _ -> compute(known, LONGEST)))
                .orElse(List.of());
    }

    /** The same if it is there already: for pages about many firms, which must not wait for all of them. */
    public List<FirmMatch> known(FirmId firm) {
        return lists.getOrDefault(firm, List.of());
    }

    /** Whether all lists are there. */
    public boolean isComplete() {
        return lists.size() >= participants.firms().size();
    }

    /** The firms whose lists are missing or taken over from an earlier board, the missing first. */
    List<FirmId> unsettled() {
        var missing = new HashSet<>(participants.firms().keySet());
        missing.removeAll(lists.keySet());
        return Stream.concat(missing.stream(), aged.stream()).toList();
    }

    /** Computes a list with the weights of this board. */
    void refresh(FirmId id) {
        firm(id).ifPresent(firm -> lists.put(id, compute(firm, LONGEST)));
        aged.remove(id);
    }

    private List<FirmMatch> compute(Firm firm, int most) {
        return matcher
                .counterparts(
                        firm.id().toString(), entry -> isOf(entry, firm.side().other()), most)
                .stream()
                .map(found -> match(firm.id(), found))
                .toList();
    }

    public Optional<FirmMatch> between(FirmId one, FirmId other) {
        var sides = Stream.of(one, other)
                .flatMap(id -> firm(id).stream())
                .map(Firm::side)
                .distinct();
        if (sides.count() < 2) {
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
