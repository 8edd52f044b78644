package org.kardan.search;

import java.util.List;
import java.util.stream.Collectors;
import org.kardan.language.Lang;

/** A text in pieces, those that matched the query marked; templates put {@code <mark>} around them. */
public record Marked(Lang lang, List<Piece> pieces) {

    public Marked {
        pieces = List.copyOf(pieces);
    }

    public static Marked none(Lang lang) {
        return new Marked(lang, List.of());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public boolean hasMark() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** The text without its marks. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** A stretch of text that matched as a whole, or not at all. */
    public record Piece(String text, boolean marked) {}
}
