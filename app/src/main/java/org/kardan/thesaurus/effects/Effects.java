package org.kardan.thesaurus.effects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.matching.Annotation;
import org.kardan.matching.Span;
import org.kardan.search.Marked;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.TextSource;
import org.kardan.thesaurus.UsedText;
import org.kardan.web.Visitor;
import org.springframework.stereotype.Component;

/** What a change would do to the texts of both sides. */
@Component
public class Effects {

    private static final int MOST = 3_000;
    private static final int SAMPLES = 8;

    private final List<TextSource> sources;

    Effects(List<TextSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * @param read texts that were looked at: those that both sides may read, at most 3,000 of each kind
     * @param gained texts in which the change finds something that was not found before
     * @param lost texts in which something is no longer found
     */
    public record Preview(int read, int gained, int lost, List<Sample> samples) {}

    /** A text with the words marked that are found anew, or no longer. */
    public record Sample(UsedText text, Marked marked, boolean gained) {}

    public Preview preview(Visitor visitor, Edition before, Edition after) {
        var samples = new ArrayList<Sample>();
        var counts = new int[3];
        texts(visitor).forEach(text -> {
            counts[0]++;
            var old = before.annotate(text.text(), text.lang());
            var fresh = after.annotate(text.text(), text.lang());
            var gained = minus(fresh, old);
            var lost = minus(old, fresh);
            counts[1] += gained.isEmpty() ? 0 : 1;
            counts[2] += lost.isEmpty() ? 0 : 1;
            if (samples.size() < SAMPLES && !(gained.isEmpty() && lost.isEmpty())) {
                samples.add(new Sample(text, marked(text, gained.isEmpty() ? lost : gained), !gained.isEmpty()));
            }
        });
        return new Preview(counts[0], counts[1], counts[2], samples);
    }

    private Collection<UsedText> texts(Visitor visitor) {
        return sources.stream()
                .filter(source -> visitor.may(source.right()))
                .flatMap(
                        source -> source.texts(source.ids().stream().limit(MOST).toList()).stream())
                .filter(UsedText::shared)
                .toList();
    }

    private static List<Span> minus(Annotation all, Annotation known) {
        var concepts = known.spans().stream().map(Span::concept).collect(Collectors.toSet());
        return all.spans().stream()
                .filter(span -> !concepts.contains(span.concept()))
                .toList();
    }

    /** The surroundings of the first find. */
    private static Marked marked(UsedText used, List<Span> spans) {
        var text = used.text();
        var first = spans.getFirst();
        var from = Math.max(0, first.start() - 60);
        var to = Math.min(text.length(), first.end() + 60);
        var pieces = new ArrayList<Marked.Piece>();
        pieces.add(new Marked.Piece((from > 0 ? "… " : "") + text.substring(from, first.start()), false));
        pieces.add(new Marked.Piece(text.substring(first.start(), first.end()), true));
        pieces.add(new Marked.Piece(text.substring(first.end(), to) + (to < text.length() ? " …" : ""), false));
        return new Marked(used.lang(), pieces);
    }

    /** Whether a text speaks of other concepts in the one edition than in the other. */
    static boolean differ(UsedText text, Edition before, Edition after) {
        return !before.conceptsIn(text.text(), text.lang()).equals(after.conceptsIn(text.text(), text.lang()));
    }
}
