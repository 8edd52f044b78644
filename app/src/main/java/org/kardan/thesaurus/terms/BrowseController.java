package org.kardan.thesaurus.terms;

import java.util.Arrays;
import java.util.Comparator;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Change;
import org.kardan.thesaurus.Changes;
import org.kardan.thesaurus.Facet;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Other ways through the thesaurus than searching it: as a tree, by letters, by what changed. */
@Controller
@RequestMapping("/{lang:de|zh|en}/thesaurus")
@Needs(Right.PUBLIC)
class BrowseController {

    private final Thesaurus thesaurus;
    private final Changes changes;

    BrowseController(Thesaurus thesaurus, Changes changes) {
        this.thesaurus = thesaurus;
        this.changes = changes;
    }

    @GetMapping("/tree")
    Answer tree(Reader reader, @RequestParam(defaultValue = "") String facet) {
        var chosen = Arrays.stream(Facet.values())
                .filter(one -> one.path().equals(facet))
                .findFirst()
                .orElse(Facet.PRODUCT);
        return new TreePage(reader, thesaurus.edition(), chosen);
    }

    @GetMapping("/letters")
    Answer letters(
            Reader reader, @RequestParam(defaultValue = "") String in, @RequestParam(defaultValue = "") String letter) {
        return LettersPage.of(reader, Lang.of(in).orElse(reader.lang()), letter, thesaurus.edition());
    }

    @GetMapping("/changes")
    Answer changes(Reader reader) {
        var all = changes.all().stream()
                .sorted(Comparator.comparingLong(Change::number).reversed())
                .toList();
        var edition = thesaurus.edition();
        return new ChangesPage(
                reader,
                edition.number(),
                all,
                changes.last().map(Change::number).orElse(0L),
                edition.leftOut());
    }
}
