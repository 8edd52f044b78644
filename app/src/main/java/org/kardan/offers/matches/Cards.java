package org.kardan.offers.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kardan.language.Lang;
import org.kardan.matching.Match;
import org.kardan.offers.FirmMatch;
import org.kardan.offers.fit.Board;
import org.kardan.offers.fit.Line;
import org.kardan.offers.interest.Answer;
import org.kardan.offers.interest.Introductions;
import org.kardan.offers.matches.MatchCard.Pair;
import org.kardan.offers.matches.MatchCard.Text;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.FirmId;
import org.kardan.search.Marked;
import org.springframework.stereotype.Component;

/** Turns matches into cards in the reader's language. */
@Component
class Cards {

    private static final double MOST = .75;
    private static final double HALF = .4;

    private final Terms terms;
    private final Introductions introductions;

    Cards(Terms terms, Introductions introductions) {
        this.terms = terms;
        this.introductions = introductions;
    }

    List<MatchCard> of(Board board, Lang lang, FirmId firm, List<FirmMatch> matches, Map<FirmId, Answer> said) {
        var begun = introductions.pathsOf(firm);
        var cards = new ArrayList<MatchCard>();
        for (var match : matches) {
            var own = board.firm(match.firm());
            var other = board.firm(match.other());
            if (own.isPresent() && other.isPresent()) {
                cards.add(new MatchCard(
                        own.get(),
                        other.get(),
                        match.band(),
                        match.score(),
                        Optional.ofNullable(said.get(match.other())),
                        pairs(board, lang, match),
                        begun.getOrDefault(match.other(), "")));
            }
        }
        return cards;
    }

    private List<Pair> pairs(Board board, Lang lang, FirmMatch match) {
        return match.matches().stream()
                .flatMap(each -> pair(board, lang, match.firm(), each).stream())
                .toList();
    }

    private Optional<Pair> pair(Board board, Lang lang, FirmId firm, Match match) {
        var other = match.other(firm.toString());
        var own = match.request() == other ? match.offer() : match.request();
        return board.line(own.id())
                .flatMap(mine -> board.line(other.id()).map(theirs -> {
                    var reasons = new Reasons(terms, lang, match, mine, theirs);
                    return new Pair(
                            text(mine, lang, reasons),
                            text(theirs, lang, reasons),
                            reasons.lines(),
                            met(match.met()),
                            match.littleUnderstood(),
                            match.score(),
                            mine.id());
                }));
    }

    private static Text text(Line line, Lang lang, Reasons reasons) {
        var marked = line.understood().shownTo(lang).stream()
                .map(piece -> piece.marked(reasons.shared(line)))
                .findFirst()
                .orElse(Marked.none(lang));
        return new Text(line.firm(), line.offer(), marked);
    }

    private static String met(double share) {
        return "offers.met." + (share >= MOST ? "most" : share >= HALF ? "half" : "some");
    }
}
