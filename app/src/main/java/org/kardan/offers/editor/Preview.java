package org.kardan.offers.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.matching.Span;
import org.kardan.offers.editor.PreviewPart.Coverage;
import org.kardan.offers.editor.PreviewPart.FoundConcept;
import org.kardan.offers.understanding.Piece;
import org.kardan.offers.understanding.Terms;
import org.kardan.offers.understanding.Understanding;
import org.kardan.offers.understanding.Understood;
import org.kardan.thesaurus.Facet;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Shows authors what the platform understands of their text, and what is missing to find partners. */
@Component
class Preview {

    private final Understanding understanding;
    private final Terms terms;

    Preview(Understanding understanding, Terms terms) {
        this.understanding = understanding;
        this.terms = terms;
    }

    PreviewPart of(Reader reader, OfferForm form) {
        var understood = understanding.preview(form.entry(), form.standings());
        var concepts = understood.found().stream()
                .map(concept -> found(reader, understood, concept))
                .toList();
        var hints = form.entry().title().isEmpty() ? List.<String>of() : hints(understood);
        return new PreviewPart(reader, concepts, Coverage.of(understood.coverage()), hints);
    }

    private FoundConcept found(Reader reader, Understood understood, String concept) {
        for (var piece : understood.pieces()) {
            var said = words(piece, concept);
            if (said.isPresent()) {
                return new FoundConcept(
                        concept,
                        terms.label(concept, reader.lang()),
                        said.get(),
                        piece.lang().tag(),
                        understood.standing(concept));
            }
        }
        return new FoundConcept(concept, terms.label(concept, reader.lang()), "", "", understood.standing(concept));
    }

    private static Optional<String> words(Piece piece, String concept) {
        return piece.annotation().spans().stream()
                .filter(span -> span.concept().equals(concept))
                .map(Span::matched)
                .findFirst();
    }

    /** Partners look for a part or a service first, then for how and from what it is made. */
    private List<String> hints(Understood understood) {
        var facets = understood.concepts().stream()
                .flatMap(concept -> terms.facet(concept).stream())
                .collect(Collectors.toSet());
        var hints = new ArrayList<String>();
        if (!facets.contains(Facet.PRODUCT) && !facets.contains(Facet.SERVICE)) {
            hints.add("offers.hint.product");
        }
        if (!facets.contains(Facet.PROCESS) && !facets.contains(Facet.SERVICE)) {
            hints.add("offers.hint.process");
        }
        if (!facets.contains(Facet.MATERIAL) && isMade(facets)) {
            hints.add("offers.hint.material");
        }
        return hints;
    }

    private static boolean isMade(Set<Facet> facets) {
        return facets.contains(Facet.PRODUCT) || facets.contains(Facet.PROCESS);
    }
}
