package org.kardan.thesaurus.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Changes;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.MenuEntry;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Panels;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Browsing the thesaurus, a permalink for every concept, and the whole as Turtle, JSON and CSV. */
@Controller
@Needs(Right.PUBLIC)
class TermController {

    private final Thesaurus thesaurus;
    private final Panels panels;
    private final Skos skos;
    private final Changes changes;

    TermController(Thesaurus thesaurus, Panels panels, Skos skos, Changes changes) {
        this.changes = changes;
        this.thesaurus = thesaurus;
        this.panels = panels;
        this.skos = skos;
    }

    @Bean
    static MenuEntry thesaurusEntry() {
        return new MenuEntry("thesaurus.title", "/thesaurus", Right.PUBLIC, 30);
    }

    @GetMapping("/{lang:de|zh|en}/thesaurus")
    Answer browse(
            Reader reader, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String facet) {
        var chosen = Arrays.stream(Facet.values())
                .filter(one -> one.path().equals(facet))
                .findFirst();
        return new ThesaurusPage(reader, q, chosen.orElse(null), thesaurus.find(chosen, q, reader.lang()));
    }

    @GetMapping("/{lang:de|zh|en}/thesaurus/{id}")
    Answer term(Reader reader, @PathVariable String id) {
        var edition = thesaurus.edition();
        var today = edition.cards().today(id).orElseThrow(() -> new NotFound("concept " + id));
        if (!today.equals(id)) {
            return Redirect.permanently(reader.url("/thesaurus/" + today));
        }
        var term = edition.term(id).orElseThrow(() -> new NotFound("concept " + id));
        var neighbours = new TermPage.Neighbours(
                thesaurus.broader(term), thesaurus.narrower(id), thesaurus.related(term), replaced(edition, id));
        return new TermPage(reader, term, neighbours, changes.of(id), panels.at("concept", reader, id));
    }

    /** Ids that lead here. */
    private static List<String> replaced(Edition edition, String id) {
        return edition.cards().successors().keySet().stream()
                .filter(old -> edition.cards().today(old).filter(id::equals).isPresent())
                .sorted()
                .toList();
    }

    @GetMapping("/thesaurus.{format:ttl|json|csv}")
    Answer export(@PathVariable String format) {
        var terms = thesaurus.find(Optional.empty(), "", Lang.EN);
        return switch (format) {
            case "ttl" -> Download.text("thesaurus.ttl", "text/turtle", skos.turtle(terms, thesaurus.edition()));
            case "json" -> Download.text("thesaurus.json", "application/json", skos.json(terms));
            default -> Download.text("thesaurus.csv", "text/csv", skos.csv(terms));
        };
    }
}
