package org.kardan.offers.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Collation;
import org.kardan.language.Side;
import org.kardan.offers.fit.Board;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.offers.overview.OverviewPage.Lonely;
import org.kardan.offers.overview.OverviewPage.Note;
import org.kardan.offers.overview.OverviewPage.Pair;
import org.kardan.offers.overview.OverviewPage.Row;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Sight;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Puts together what a manager sees of all matches of the side. */
@Component
class Overview {

    private static final int MOST = 50;

    private final Firms firms;
    private final MatchIndex index;
    private final Refusals refusals;
    private final Terms terms;

    Overview(Firms firms, MatchIndex index, Refusals refusals, Terms terms) {
        this.firms = firms;
        this.index = index;
        this.refusals = refusals;
        this.terms = terms;
    }

    OverviewPage page(Reader reader, Side side) {
        var mine = firms.bySide(side).stream().filter(firm -> !firm.archived()).toList();
        var failings = failings(side);
        var board = index.board().filter(Board::isComplete);
        var without = board.map(market -> without(reader, market, mine)).orElse(List.of());
        return new OverviewPage(
                reader,
                board.isPresent(),
                without.stream().limit(MOST).toList(),
                without.size(),
                oneSided(reader, mine),
                rows(reader, failings.byWhy(), why -> reader.t("offers.why", why)),
                rows(reader, failings.byConcept(), concept -> terms.label(concept, reader.lang())),
                notes(reader, failings.own()));
    }

    Failings failings(Side side) {
        return new Failings(refusals.of(ids(firms.bySide(side))), refusals.of(ids(firms.bySide(side.other()))));
    }

    private static List<FirmId> ids(List<Firm> of) {
        return of.stream().map(Firm::id).toList();
    }

    private static List<Lonely> without(Reader reader, Board board, List<Firm> mine) {
        return mine.stream()
                .filter(firm -> board.known(firm.id()).isEmpty())
                .sorted(Comparator.comparing(firm -> firm.name(reader.lang()), Collation.of(reader.lang())))
                .map(firm -> new Lonely(
                        firm, board.firm(firm.id()).isPresent() ? "offers.overview.nofit" : "offers.overview.outside"))
                .toList();
    }

    private List<Pair> oneSided(Reader reader, List<Firm> mine) {
        var wishes = refusals.oneSided(ids(mine));
        var known = seen(reader, wishes.stream().flatMap(wish -> Stream.of(wish.firm(), wish.other())));
        return wishes.stream()
                .flatMap(wish -> both(known, wish.firm(), wish.other())
                        .map(both -> new Pair(both.one(), both.other(), wish.since())))
                .limit(MOST)
                .toList();
    }

    private List<Note> notes(Reader reader, List<Refusal> own) {
        var latest = own.stream()
                .filter(refusal -> !refusal.objection().note().isEmpty())
                .limit(MOST)
                .toList();
        var known = seen(reader, latest.stream().flatMap(refusal -> Stream.of(refusal.firm(), refusal.other())));
        return latest.stream()
                .flatMap(refusal -> both(known, refusal.firm(), refusal.other())
                        .map(both -> new Note(both.one(), both.other(), refusal)))
                .toList();
    }

    private record Both(Firm one, Firm other) {}

    /** Nothing if the reader may not see one of them. */
    private static Stream<Both> both(Map<FirmId, Firm> known, FirmId one, FirmId other) {
        return Optional.ofNullable(known.get(one)).stream()
                .flatMap(
                        first -> Optional.ofNullable(known.get(other)).stream().map(second -> new Both(first, second)));
    }

    /** The firms that this reader may see, among them. */
    Map<FirmId, Firm> seen(Reader reader, Stream<FirmId> of) {
        return firms.byIds(of.distinct().toList()).stream()
                .filter(firm -> Sight.of(reader.visitor()).reaches(firm))
                .collect(Collectors.toMap(Firm::id, Function.identity()));
    }

    private static <T> List<Row> rows(Reader reader, List<Failings.Line<T>> lines, Function<T, String> label) {
        return lines.stream()
                .map(line -> new Row(
                        label.apply(line.of()), reader.formats().number(line.own(), 0), told(reader, line.others())))
                .toList();
    }

    private static String told(Reader reader, Optional<Integer> others) {
        return others.map(number -> reader.formats().number(number, 0)).orElse("–");
    }
}
