package org.kardan.jobs;

import java.util.UUID;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how far a job is to those who may know, as a page or for htmx as its panel, and cancels it for them. */
@Controller
@RequestMapping("/{lang:de|zh|en}/jobs/{id}")
@Needs(Right.ACCOUNT)
class JobController {

    private final Jobs jobs;
    private final JobPanels panels;

    JobController(Jobs jobs, JobPanels panels) {
        this.jobs = jobs;
        this.panels = panels;
    }

    @GetMapping
    Answer show(
            @PathVariable UUID id, @RequestHeader(name = "HX-Request", defaultValue = "") String htmx, Reader reader) {
        var panel = panels.of(reader, visible(new JobId(id), reader));
        return htmx.isEmpty() ? new JobPage(panel) : panel;
    }

    @PostMapping("/cancel")
    Answer cancel(
            @PathVariable UUID id, @RequestHeader(name = "HX-Request", defaultValue = "") String htmx, Reader reader) {
        var job = visible(new JobId(id), reader);
        jobs.cancel(job.id());
        return htmx.isEmpty() ? Redirect.to(reader.url("/jobs/" + id)) : panels.of(reader, visible(job.id(), reader));
    }

    /** Who may not see it learns nothing about whether it is there. */
    private Job visible(JobId id, Reader reader) {
        return jobs.find(id)
                .filter(job -> panels.mayWatch(job, reader))
                .orElseThrow(() -> new NotFound("job " + id.value()));
    }
}
