package org.kardan.thesaurus.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.TextSource;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.thesaurus.UsedText;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Words that firms of both sides used and nothing explained, from texts that both sides may read. Reading them all
 * takes a moment, so the list is kept for some minutes, unless the thesaurus changes.
 */
@Controller
@Needs(Right.PROPOSE_TERMS)
class WordsController {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST_TEXTS = 5_000;
    private static final int MOST_WORDS = 600;

    private final List<TextSource> sources;
    private final Thesaurus thesaurus;
    private final Map<Set<Right>, Kept> kept = new ConcurrentHashMap<>();

    WordsController(List<TextSource> sources, Thesaurus thesaurus) {
        this.sources = List.copyOf(sources);
        this.thesaurus = thesaurus;
    }

    private record Kept(Instant at, Edition edition, List<Unexplained> words) {}

    @GetMapping("/{lang:de|zh|en}/thesaurus/words")
    Answer words(Reader reader, @RequestParam(defaultValue = "") String in) {
        var lang = Lang.of(in).orElse(reader.lang());
        var words = all(reader).stream().filter(word -> word.lang() == lang).limit(100).toList();
        return new WordsPage(reader, lang, words);
    }

    /** Who may read the same texts shares one list. */
    private List<Unexplained> all(Reader reader) {
        var rights = sources.stream().map(TextSource::right).filter(reader::may).collect(Collectors.toSet());
        var edition = thesaurus.edition();
        var now = Clock.systemUTC().instant();
        return kept.compute(
                        rights,
                        (_, old) -> old != null
                                        && old.edition() == edition
                                        && old.at().plus(FRESH).isAfter(now)
                                ? old
                                : new Kept(now, edition, WordStock.of(edition, texts(rights), MOST_WORDS)))
                .words();
    }

    private List<UsedText> texts(Set<Right> rights) {
        return sources.stream()
                .filter(source -> rights.contains(source.right()))
                .flatMap(source -> source.texts(source.ids().stream().limit(MOST_TEXTS).toList()).stream())
                .filter(UsedText::shared)
                .toList();
    }
}
