package org.kardan.offers.matches;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kardan.matching.Band;
import org.kardan.offers.FirmMatch;
import org.kardan.offers.Matches;
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

    private static final int TOPICS = 3;

    private final MatchIndex index;
    private final Matches matches;
    private final Interests interests;
    private final Cards cards;

    MatchLists(MatchIndex index, Matches matches, Interests interests, Cards cards) {
        this.index = index;
        this.matches = matches;
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
                board.map(market -> choice.noted(notes(reader, market, choice.firms())))
                        .orElse(choice),
                all.stream().filter(card -> !isRefused(card)).toList(),
                all.stream().filter(MatchLists::isRefused).toList(),
                board.isPresent(),
                index.isStale(),
                takesPart);
    }

    /** For managers: where an introduction promises most. */
    Comparator<Firm> strongestFirst() {
        return index.board()
                .map(board -> Comparator.<Firm>comparingLong(firm -> strong(board.known(firm.id())))
                        .thenComparingDouble(firm -> board.known(firm.id()).stream()
                                .mapToDouble(FirmMatch::score)
                                .findFirst()
                                .orElse(0))
                        .reversed())
                .orElseGet(() -> Comparator.comparing(firm -> firm.id().toString()));
    }

    private Map<FirmId, String> notes(Reader reader, Board board, Collection<Firm> firms) {
        return firms.stream().collect(Collectors.toMap(Firm::id, firm -> {
            var list = board.list(firm.id());
            var counted = reader.t("offers.choice.matches", list.size(), strong(list));
            var topics = list.stream()
                    .findFirst()
                    .map(best -> matches.reasons(best, reader.lang()).stream()
                            .limit(TOPICS)
                            .collect(Collectors.joining(reader.t("offers.choice.and"))))
                    .orElse("");
            return topics.isEmpty() ? counted : reader.t("offers.choice.topics", counted, topics);
        }));
    }

    private static long strong(List<FirmMatch> list) {
        return list.stream().filter(match -> match.band() == Band.STRONG).count();
    }

    private static boolean isRefused(MatchCard card) {
        return card.answer().filter(Answer.NOT_INTERESTED::equals).isPresent();
    }

    private List<MatchCard> cards(Reader reader, Board board, Firm firm) {
        return cards.of(board, reader.lang(), firm.id(), board.list(firm.id()), interests.of(firm.id()));
    }

    /** The concepts that a match of two firms is about; none if they do not match. */
    List<String> topics(FirmId firm, FirmId other) {
        return matches.between(firm, other).stream()
                .flatMap(match -> matches.topics(match).stream())
                .toList();
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
