package org.kardan.offers.matches;

import java.util.List;
import java.util.Optional;
import org.kardan.offers.acting.Choice;
import org.kardan.offers.fit.Board;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.offers.interest.Answer;
import org.kardan.offers.interest.Interests;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Puts together what the page of matches shows. */
@Component
class MatchLists {

    private final MatchIndex index;
    private final Interests interests;
    private final Cards cards;

    MatchLists(MatchIndex index, Interests interests, Cards cards) {
        this.index = index;
        this.interests = interests;
        this.cards = cards;
    }

    MatchesPage page(Reader reader, Choice choice) {
        var board = index.board();
        var all = choice.chosen()
                .flatMap(firm -> board.map(market -> cards(reader, market, firm)))
                .orElse(List.of());
        var takesPart = choice.chosen()
                .flatMap(firm -> board.flatMap(market -> market.firm(firm.id())))
                .isPresent();
        return new MatchesPage(
                reader,
                choice,
                all.stream().filter(card -> !isRefused(card)).toList(),
                all.stream().filter(MatchLists::isRefused).toList(),
                board.isPresent(),
                index.isStale(),
                takesPart);
    }

    private static boolean isRefused(MatchCard card) {
        return card.answer().filter(Answer.NOT_INTERESTED::equals).isPresent();
    }

    private List<MatchCard> cards(Reader reader, Board board, Firm firm) {
        return cards.of(board, reader.lang(), firm.id(), board.list(firm.id()), interests.of(firm.id()));
    }

    /** The card of one pair of firms, if they fit. */
    Optional<MatchCard> between(Reader reader, FirmId firm, FirmId other) {
        return index.board()
                .flatMap(board -> board.between(firm, other)
                        .flatMap(match ->
                                cards.of(board, reader.lang(), firm, List.of(match), interests.of(firm)).stream()
                                        .findFirst()));
    }
}
