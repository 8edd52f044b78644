package org.kardan.register.upload;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.kardan.jobs.JobPanels;
import org.kardan.jobs.Jobs;
import org.kardan.register.imports.ImportRows;
import org.kardan.register.imports.ImportState;
import org.kardan.register.imports.Imports;
import org.kardan.register.imports.Kinds;
import org.kardan.register.imports.ListImport;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.kardan.web.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: what its check says, its work, its end and its undo. */
@Controller
@RequestMapping("/{lang:de|zh|en}/imports/{id}")
@Needs(Right.MANAGE_REGISTER)
class ImportController {

    private final Imports imports;
    private final ImportRows rows;
    private final OwnImports own;
    private final Jobs jobs;
    private final JobPanels panels;
    private final Templates templates;

    ImportController(
            Imports imports, ImportRows rows, OwnImports own, Jobs jobs, JobPanels panels, Templates templates) {
        this.imports = imports;
        this.rows = rows;
        this.own = own;
        this.jobs = jobs;
        this.panels = panels;
        this.templates = templates;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        var of = own.of(reader, id);
        if (of.state() == ImportState.UPLOADED) {
            return Redirect.to(reader.url("/imports/" + id + "/columns"));
        }
        var panel = of.state().isBusy()
                ? panels.latest(reader, Kinds.of(of.state()), id).stream()
                        .map(templates::content)
                        .toList()
                : List.<Content>of();
        var summary = of.state().isBusy() ? Summary.NONE : Summary.of(rows, of.id(), page);
        return new ImportPage(reader, of, summary, panel, isStalled(of));
    }

    @PostMapping("/run")
    Answer run(Reader reader, @PathVariable UUID id) {
        var of = own.of(reader, id);
        require(of.state() == ImportState.CHECKED || isStalled(of, ImportState.RUNNING), of);
        imports.run(of.id(), reader.me());
        return Redirect.to(reader.url("/imports/" + id));
    }

    @PostMapping("/check")
    Answer check(Reader reader, @PathVariable UUID id) {
        var of = own.of(reader, id);
        require(of.state() == ImportState.CHECKED || isStalled(of, ImportState.CHECKING), of);
        imports.check(of, reader.me());
        return Redirect.to(reader.url("/imports/" + id));
    }

    @PostMapping("/undo")
    Answer undo(Reader reader, @PathVariable UUID id) {
        var of = own.of(reader, id);
        require(of.state() == ImportState.DONE || isStalled(of, ImportState.UNDOING), of);
        imports.undo(of.id(), reader.me());
        return Redirect.to(reader.url("/imports/" + id));
    }

    @PostMapping("/discard")
    Answer discard(Reader reader, @PathVariable UUID id) {
        imports.discard(own.open(reader, id).id());
        return Redirect.to(reader.url("/imports")).saying("register.imports.discarded");
    }

    @GetMapping("/rejected.csv")
    Answer rejected(Reader reader, @PathVariable UUID id) {
        return new RejectedFile(reader, own.of(reader, id), rows).download();
    }

    /** Cancelled or failed work can be taken up again. */
    private boolean isStalled(ListImport of) {
        return of.state().isBusy()
                && jobs.latest(Kinds.of(of.state()), of.id().value())
                        .filter(job -> job.state().hasEnded())
                        .isPresent();
    }

    private boolean isStalled(ListImport of, ImportState state) {
        return of.state() == state && isStalled(of);
    }

    private static void require(boolean isAllowed, ListImport of) {
        if (!isAllowed) {
            throw new Refused("Import " + of.id() + " is " + of.state());
        }
    }
}
