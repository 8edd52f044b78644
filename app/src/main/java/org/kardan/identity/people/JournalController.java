package org.kardan.identity.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kardan.identity.People;
import org.kardan.identity.PersonId;
import org.kardan.journal.Entry;
import org.kardan.journal.Journal;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what, newest first. */
@Controller
@RequestMapping("/{lang:de|zh|en}/journal")
@Needs(Right.READ_JOURNAL)
class JournalController {

    private static final int MOST = 100;

    private final Journal journal;
    private final People people;

    JournalController(Journal journal, People people) {
        this.journal = journal;
        this.people = people;
    }

    @GetMapping
    Answer latest(
            Reader reader,
            @RequestParam(required = false) Long before,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject) {
        List<Entry> entries = kind.isEmpty() || subject.isEmpty()
                ? journal.latest(Objects.requireNonNullElse(before, Long.MAX_VALUE), MOST)
                : journal.of(kind, subject);
        return new JournalPage(reader, entries, names(reader, entries));
    }

    private Map<String, String> names(Reader reader, List<Entry> entries) {
        var actors = entries.stream()
                .map(Entry::actorOrNull)
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList();
        var names = new java.util.HashMap<String, String>();
        people.byIds(actors).forEach((id, person) -> names.put(id.toString(), reader.name(person.name())));
        return names;
    }
}
