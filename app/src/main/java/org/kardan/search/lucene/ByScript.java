package org.kardan.search.lucene;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps either the Chinese characters or everything else. */
final class ByScript extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean han;

    ByScript(TokenStream input, boolean han) {
        super(input);
        this.han = han;
    }

    @Override
    protected boolean accept() {
        return Character.isIdeographic(Character.codePointAt(term.buffer(), 0, term.length())) == han;
    }
}
