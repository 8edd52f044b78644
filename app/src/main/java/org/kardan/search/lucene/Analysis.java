package org.kardan.search.lucene;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How text becomes terms, the same for documents and queries. */
final class Analysis {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new WhitespaceAnalyzer(),
            Map.of(
                    Field.WORDS, chain(Analysis::folded),
                    Field.TITLE_WORDS, chain(Analysis::folded),
                    Field.ENDS, chain(words -> new WordEnds(folded(words))),
                    Field.GERMAN, chain(words -> new GermanLightStemFilter(folded(words))),
                    Field.ENGLISH, chain(Analysis::english),
                    Field.HAN, chain(Analysis::han),
                    Field.TITLE_HAN, chain(Analysis::han)));

    Analyzer analyzer() {
        return analyzer;
    }

    /** The terms of a text in a field. */
    List<String> terms(String field, String text) {
        return tokens(field, text).stream().map(Token::term).toList();
    }

    /** The terms of a text with where they stand in it. */
    List<Token> tokens(String field, String text) {
        var found = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    record Token(String term, int start, int end) {}

    /** „Prüfstand“, “Pruefstand” and “Prufstand” become one; so do “Łódź” and “Lodz”. */
    private static TokenStream folded(TokenStream words) {
        var latin = new LowerCaseFilter(new ByScript(words, false));
        return new ICUFoldingFilter(new GermanNormalizationFilter(latin));
    }

    private static TokenStream english(TokenStream words) {
        var latin = new LowerCaseFilter(new EnglishPossessiveFilter(new ByScript(words, false)));
        return new KStemFilter(new ICUFoldingFilter(latin));
    }

    private static TokenStream han(TokenStream words) {
        var pairs = new CJKBigramFilter(new CJKWidthFilter(words), CJKBigramFilter.HAN, true);
        return new ICUTransformFilter(new ByScript(pairs, true), SIMPLIFIED);
    }

    private static Analyzer chain(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(words));
            }
        };
    }
}
