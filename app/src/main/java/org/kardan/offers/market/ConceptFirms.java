package org.kardan.offers.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kardan.language.Collation;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.matching.Concept;
import org.kardan.offers.Kind;
import org.kardan.offers.fit.Line;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.Sight;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** On the page of a concept: who offers it or something narrower and who asks for it, as far as the reader may see. */
@Component
class ConceptFirms implements PanelSource {

    private static final Trilingual NOTHING = new Trilingual("", "", "");
    private static final int MOST = 12;

    private final MatchIndex index;
    private final Terms terms;

    ConceptFirms(MatchIndex index, Terms terms) {
        this.index = index;
        this.terms = terms;
    }

    @Override
    public String place() {
        return "concept";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String concept) {
        var lines = index.board().map(board -> board.about(withNarrower(concept))).orElse(List.of()).stream()
                .filter(line -> isSeenBy(reader, line))
                .toList();
        var groups = new ArrayList<ConceptPanel.Group>();
        for (var asks : List.of(false, true)) {
            for (var side : Side.values()) {
                var own = lines.stream()
                        .filter(line -> line.firm().side() == side && asks(line) == asks)
                        .map(ConceptFirms::said)
                        .sorted(Comparator.comparing(said -> reader.t(said.firm()), Collation.of(reader.lang())))
                        .toList();
                if (!own.isEmpty()) {
                    groups.add(new ConceptPanel.Group(
                            side, asks, own.stream().limit(MOST).toList(), own.size()));
                }
            }
        }
        return Optional.of(new ConceptPanel(reader, concept, groups));
    }

    private Set<String> withNarrower(String concept) {
        var vocabulary = terms.vocabulary();
        var all = new HashSet<>(Set.of(concept));
        vocabulary.concepts().stream()
                .map(Concept::id)
                .filter(id -> vocabulary.above(id).containsKey(concept))
                .forEach(all::add);
        return all;
    }

    private static boolean isSeenBy(Reader reader, Line line) {
        var visitor = reader.visitor();
        return line.offer()
                .map(offer -> offer.isSeenBy(visitor, line.firm(), LocalDate.now()))
                .orElseGet(() -> Sight.of(visitor).reaches(line.firm()));
    }

    private static boolean asks(Line line) {
        return line.offer().filter(offer -> offer.kind() == Kind.REQUEST).isPresent();
    }

    private static ConceptPanel.Said said(Line line) {
        return line.offer()
                .map(offer -> new ConceptPanel.Said(line.firm().names(), offer.title(), "/offers/" + offer.id()))
                .orElseGet(() -> new ConceptPanel.Said(
                        line.firm().names(), NOTHING, "/firms/" + line.firm().id()));
    }
}
