package org.kardan.congress.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kardan.archive.PdfMaker;
import org.kardan.congress.Congress;
import org.kardan.congress.publication.Publication;
import org.kardan.web.Download;
import org.kardan.web.Reader;
import org.kardan.web.Templates;
import org.springframework.stereotype.Component;

/** Agendas as PDF. */
@Component
class AgendaPrinter {

    private final Templates templates;
    private final PdfMaker pdf;

    AgendaPrinter(Templates templates, PdfMaker pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    Download print(Reader reader, Congress congress, @Nullable Publication publication, String owner, Agenda agenda) {
        var document = new AgendaDocument(reader, congress, publication, owner, agenda, Instant.now());
        return Download.of(
                congress.slug() + "-" + reader.t("congress.agenda.file") + ".pdf",
                "application/pdf",
                pdf.make(templates.render(document)));
    }
}
