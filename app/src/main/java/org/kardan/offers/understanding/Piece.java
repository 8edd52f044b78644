package org.kardan.offers.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Span;
import org.kardan.search.Marked;

/** One text of one language with the concepts found in it. */
public record Piece(Lang lang, String text, Annotation annotation) {

    /** The text with the words marked that speak of these concepts. */
    public Marked marked(Collection<String> concepts) {
        var pieces = new ArrayList<Marked.Piece>();
        var at = 0;
        for (var span : annotation.spans()) {
            // Spans come in reading order; one within the last mark is marked already.
            if (concepts.contains(span.concept()) && span.start() >= at) {
                add(pieces, at, span.start(), false);
                add(pieces, span.start(), span.end(), true);
                at = span.end();
            }
        }
        add(pieces, at, text.length(), false);
        return new Marked(lang, pieces);
    }

    private void add(List<Marked.Piece> pieces, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Marked.Piece(text.substring(from, to), marked));
        }
    }

    /** Whether these very words stand here as a concept. */
    boolean says(String concept, String words) {
        return annotation.spans().stream()
                .anyMatch(
                        span -> span.concept().equals(concept) && span.matched().equals(words));
    }

    List<String> concepts() {
        return annotation.spans().stream().map(Span::concept).distinct().toList();
    }
}
