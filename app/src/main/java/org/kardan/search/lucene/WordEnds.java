package org.kardan.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns a long word into its ends: {@code druckguss} into {@code ckguss}, {@code kguss}, {@code guss} and so on.
 *
 * <p>A prefix query on the ends is a search inside words. It replaces a dictionary for taking compounds apart, which
 * trade words outgrow at once.
 */
final class WordEnds extends TokenFilter {

    private static final int LEAST_BEFORE = 3;
    private static final int LEAST_END = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private int next;

    WordEnds(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (next + LEAST_END > word.length()) {
            if (!input.incrementToken()) {
                return false;
            }
            word = term.toString();
            next = LEAST_BEFORE;
        }
        term.setEmpty().append(word, next, word.length());
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
