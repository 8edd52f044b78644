package org.kardan.matching;

import java.util.List;

/**
 * The concepts of one text in reading order.
 *
 * @param coverage share of the letters of content words that a concept touches, 0 to 1
 */
public record Annotation(List<Span> spans, double coverage) {

    public Annotation {
        spans = List.copyOf(spans);
    }

    /** The spans as suggestions that nobody has confirmed or rejected yet. */
    public List<Mention> mentions() {
        return spans.stream().map(Mention::suggested).toList();
    }
}
