package org.kardan.offers.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.matching.Annotation;
import org.kardan.matching.Mention.Standing;
import org.kardan.offers.understanding.Annotations.Written;
import org.kardan.thesaurus.ThesaurusChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Understands texts: finds their concepts and puts to them what people have said. */
@Component
public class Understanding {

    private final Annotations annotations;
    private final Standings standings;
    private final Terms terms;

    Understanding(Annotations annotations, Standings standings, Terms terms) {
        this.annotations = annotations;
        this.standings = standings;
        this.terms = terms;
    }

    /** All these entries at once. */
    public Map<String, Understood> of(Collection<EntryText> entries) {
        var found = annotations.of(
                entries.stream().flatMap(Understanding::written).distinct().toList());
        var said = standings.of(entries.stream().map(EntryText::entry).toList());
        var understood = new HashMap<String, Understood>();
        for (var entry : entries) {
            var pieces = written(entry)
                    .map(written -> piece(written, Objects.requireNonNull(found.get(written))))
                    .toList();
            understood.put(entry.entry(), new Understood(pieces, said.getOrDefault(entry.entry(), Map.of())));
        }
        return understood;
    }

    public Understood of(EntryText entry) {
        return of(List.of(entry)).getOrDefault(entry.entry(), new Understood(List.of(), Map.of()));
    }

    /** A text that is being written: nothing of it is kept. */
    public Understood preview(EntryText entry, Map<String, Standing> said) {
        var pieces = new ArrayList<Piece>();
        written(entry).forEach(written -> pieces.add(piece(written, terms.annotate(written.lang(), written.text()))));
        return new Understood(pieces, said);
    }

    private static Piece piece(Written written, Annotation annotation) {
        return new Piece(written.lang(), written.text(), annotation);
    }

    private static Stream<Written> written(EntryText entry) {
        return Stream.of(Lang.values())
                .map(lang -> new Written(lang, entry.in(lang)))
                .filter(written -> !written.text().isEmpty());
    }

    /** What was found with older editions will not be asked for again. */
    @ApplicationModuleListener
    void on(ThesaurusChanged changed) {
        annotations.forgetOutdated();
    }
}
