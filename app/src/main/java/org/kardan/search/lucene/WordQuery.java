package org.kardan.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * The ways in which one written word, not of Chinese characters, may be meant; the best way counts.
 *
 * @param folded the word as in {@link Field#WORDS}
 * @param stems its German and English stem
 */
record WordQuery(String folded, String german, String english) {

    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_TYPO = 5;
    private static final int SHORTEST_TYPO_IN_PART = 7;
    private static final int TWO_TYPOS = 9;

    static List<WordQuery> of(Analysis analysis, String word) {
        var made = new ArrayList<WordQuery>();
        for (var folded : analysis.terms(Field.WORDS, word)) {
            var german = first(analysis.terms(Field.GERMAN, folded), folded);
            var english = first(analysis.terms(Field.ENGLISH, folded), folded);
            made.add(new WordQuery(folded, german, english));
        }
        return made;
    }

    private static String first(List<String> terms, String otherwise) {
        return terms.isEmpty() ? otherwise : terms.getFirst();
    }

    /** The word itself, another form of it, its beginning, a part of a compound, or how a Chinese title sounds. */
    Query asWritten(boolean stillTyping) {
        var ways = new ArrayList<Query>();
        ways.add(term(Field.TITLE_WORDS, folded, 6));
        ways.add(term(Field.WORDS, folded, 3));
        ways.add(term(Field.GERMAN, german, 2));
        ways.add(term(Field.ENGLISH, english, 2));
        if (stillTyping || folded.length() >= SHORTEST_PREFIX) {
            ways.add(prefix(Field.TITLE_WORDS, folded, 4));
            ways.add(prefix(Field.WORDS, folded, 1.5f));
        }
        if (folded.length() >= SHORTEST_PREFIX) {
            ways.add(prefix(Field.PINYIN, folded, 1.5f));
        }
        if (german.length() >= SHORTEST_PART) {
            ways.add(prefix(Field.WORDS, german, 1));
            ways.add(prefix(Field.ENDS, german, 1));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** The word with a typing error or two, also inside a compound. For words that nothing has as written. */
    Query mistyped() {
        var ways = new ArrayList<Query>();
        if (folded.length() >= SHORTEST_TYPO) {
            ways.add(new BoostQuery(new FuzzyQuery(new Term(Field.WORDS, folded), typos(), 1), 1));
        }
        if (folded.length() >= SHORTEST_TYPO_IN_PART) {
            ways.add(new AutomatonQuery(new Term(Field.WORDS, german), mistypedPrefix()));
            ways.add(new AutomatonQuery(new Term(Field.ENDS, german), mistypedPrefix()));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** Accepts words that begin with the stem, give or take typing errors; the first letter must be right. */
    Automaton mistypedPrefix() {
        var typing = new LevenshteinAutomata(german.substring(1), true).toAutomaton(typos(), german.substring(0, 1));
        var any = Operations.concatenate(List.of(typing, Automata.makeAnyString()));
        return Operations.determinize(any, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    boolean mayBeMistyped() {
        return folded.length() >= SHORTEST_TYPO;
    }

    private int typos() {
        return folded.length() >= TWO_TYPOS ? 2 : 1;
    }

    private static Query term(String field, String term, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, term)), boost);
    }

    private static Query prefix(String field, String term, float boost) {
        return new BoostQuery(new PrefixQuery(new Term(field, term)), boost);
    }
}
