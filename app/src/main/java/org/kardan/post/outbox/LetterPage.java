package org.kardan.post.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kardan.post.Letter.Attachment;
import org.kardan.post.LetterState;
import org.kardan.post.StoredLetter;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** One letter as its recipient reads it, with what became of it. */
record LetterPage(Reader reader, StoredLetter letter, List<Attachment> attachments) implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"，。；）]*[^\\s<>\"，。；）.,;:!?)]");
    private static final Pattern SECRET = Pattern.compile("(/link/)[\\w-]{20,}");

    @Override
    public String title() {
        return letter.letter().subject();
    }

    boolean mayRelease() {
        return letter.state() == LetterState.HELD || letter.state() == LetterState.FAILED;
    }

    /** The body by lines, each in stretches of text and links. */
    List<List<Piece>> lines() {
        return letter.letter().body().lines().map(this::pieces).toList();
    }

    private List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(line);
        var at = 0;
        while (links.find()) {
            pieces.add(new Piece(line.substring(at, links.start()), false));
            pieces.add(link(links.group()));
            at = links.end();
        }
        pieces.add(new Piece(line.substring(at), false));
        return pieces;
    }

    /** A secret that reached its recipient by mail is nobody else's business any more. */
    private Piece link(String address) {
        if (letter.state() == LetterState.HELD) {
            return new Piece(address, true);
        }
        var masked = SECRET.matcher(address).replaceAll("$1…");
        return new Piece(masked, masked.equals(address));
    }

    record Piece(String text, boolean link) {}
}
