package org.kardan.congress.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.congress.Acting;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.register.FirmId;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The agenda of a firm for its people and the managers of its side; of an interpreter for managers. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/agenda")
class OtherAgendaController {

    private final Congresses congresses;
    private final Editions editions;
    private final Publications publications;
    private final Acting acting;
    private final AgendaPrinter printer;

    OtherAgendaController(
            Congresses congresses, Editions editions, Publications publications, Acting acting, AgendaPrinter printer) {
        this.congresses = congresses;
        this.editions = editions;
        this.publications = publications;
        this.acting = acting;
        this.printer = printer;
    }

    @GetMapping("/firms/{firm}")
    @Needs(Right.JOIN_CONGRESS)
    Answer firm(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var agenda = editions.current(congress).of(new FirmId(firm));
        return page(reader, congress, own.name(reader.lang()), agenda, "/agenda/firms/" + firm);
    }

    @GetMapping("/firms/{firm}.pdf")
    @Needs(Right.JOIN_CONGRESS)
    Answer firmPdf(Reader reader, @PathVariable String slug, @PathVariable UUID firm) {
        var congress = congresses.shown(reader.visitor(), slug);
        var own = acting.firm(reader, firm);
        var agenda = editions.current(congress).of(new FirmId(firm));
        return printer.print(reader, congress, current(congress).orElse(null), own.name(reader.lang()), agenda);
    }

    @GetMapping("/interpreters/{id}")
    @Needs(Right.MANAGE_CONGRESS)
    Answer interpreter(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var edition = editions.current(congress);
        var interpreter = find(edition, id);
        return page(reader, congress, interpreter.name(), edition.of(interpreter), "/agenda/interpreters/" + id);
    }

    @GetMapping("/interpreters/{id}.pdf")
    @Needs(Right.MANAGE_CONGRESS)
    Answer interpreterPdf(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var edition = editions.current(congress);
        var interpreter = find(edition, id);
        var publication = current(congress).orElse(null);
        return printer.print(reader, congress, publication, interpreter.name(), edition.of(interpreter));
    }

    private static Interpreter find(Edition edition, UUID id) {
        return Optional.ofNullable(edition.interpreters().get(id)).orElseThrow(() -> new NotFound("interpreter " + id));
    }

    private AgendaPage page(Reader reader, Congress congress, String owner, Agenda agenda, String path) {
        return new AgendaPage(
                reader,
                congress,
                current(congress).orElse(null),
                owner,
                agenda,
                reader.url(congress.path() + path),
                false,
                null,
                List.of());
    }

    private Optional<Publication> current(Congress congress) {
        return congress.stage().showsTimetable() ? publications.current(congress.id()) : Optional.empty();
    }
}
