package org.kardan.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.kardan.language.Lang;
import org.kardan.search.Marked;

/** Marks in a text what a query meant. */
final class Marker {

    private static final int SHORTEST_PART = 4;
    private static final int PASSAGE = 220;
    private static final int BEFORE = 60;

    private final Analysis analysis;
    private final QueryWords query;
    private final List<CharacterRunAutomaton> mistyped;
    private final Set<String> han = new HashSet<>();

    Marker(Analysis analysis, QueryWords query, Set<WordQuery> mistyped) {
        this.analysis = analysis;
        this.query = query;
        this.mistyped = mistyped.stream()
                .filter(word -> word.german().length() > 1)
                .map(word -> new CharacterRunAutomaton(word.mistypedPrefix()))
                .toList();
        query.runs().forEach(run -> han.addAll(run.terms()));
    }

    Marked whole(Lang lang, String text) {
        return new Marked(lang, pieces(text, marks(text), 0, text.length()));
    }

    /** The passage around the first match, or the beginning. */
    Marked passage(Lang lang, String text) {
        var marks = marks(text);
        var first = Math.max(0, marks.nextSetBit(0));
        var from = first <= BEFORE ? 0 : startOfWord(text, first - BEFORE);
        var to = Math.min(text.length(), from + PASSAGE);
        return new Marked(lang, pieces(text, marks, from, to == text.length() ? to : endOfWord(text, to)));
    }

    private BitSet marks(String text) {
        var marks = new BitSet(text.length());
        if (!query.words().isEmpty()) {
            analysis.tokens(Field.WORDS, text).stream()
                    .filter(token -> isMeant(token.term()))
                    .forEach(token -> marks.set(token.start(), token.end()));
        }
        if (!han.isEmpty()) {
            analysis.tokens(Field.HAN, text).stream()
                    .filter(token -> han.contains(token.term()))
                    .forEach(token -> marks.set(token.start(), token.end()));
        }
        return marks;
    }

    private boolean isMeant(String term) {
        return query.words().stream().anyMatch(word -> isMeant(term, word))
                || mistyped.stream().anyMatch(typing -> typing.run(term));
    }

    private static boolean isMeant(String term, WordQuery word) {
        return term.startsWith(word.folded())
                || word.german().length() >= SHORTEST_PART && term.contains(word.german())
                || term.length() >= SHORTEST_PART && word.folded().startsWith(term) && term.startsWith(word.english());
    }

    private static List<Marked.Piece> pieces(String text, BitSet marks, int from, int to) {
        var pieces = new ArrayList<Marked.Piece>();
        var at = from;
        while (at < to) {
            var marked = marks.get(at);
            var end = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var until = end < 0 ? to : Math.min(end, to);
            pieces.add(new Marked.Piece(text.substring(at, until), marked));
            at = until;
        }
        return pieces;
    }

    private static int startOfWord(String text, int near) {
        var at = near;
        while (at > 0 && !isBorder(text, at)) {
            at--;
        }
        return at;
    }

    private static int endOfWord(String text, int near) {
        var at = near;
        while (at < text.length() && !isBorder(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBorder(String text, int at) {
        return Character.isWhitespace(text.charAt(at - 1)) || Character.isIdeographic(text.codePointBefore(at));
    }
}
