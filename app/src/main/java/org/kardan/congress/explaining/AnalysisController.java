package org.kardan.congress.explaining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kardan.congress.Congress;
import org.kardan.congress.Congresses;
import org.kardan.congress.Sheet;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.jobs.JobPanels;
import org.kardan.jobs.JobState;
import org.kardan.jobs.Jobs;
import org.kardan.scheduling.explaining.Fairness;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers look at what a timetable says about itself. */
@Controller
@RequestMapping("/{lang:de|zh|en}/congresses/{slug}/timetable/{id}")
@Needs(Right.MANAGE_CONGRESS)
class AnalysisController {

    private final Congresses congresses;
    private final Timetables timetables;
    private final Reading reading;
    private final Gains gains;
    private final Jobs jobs;
    private final JobPanels panels;

    AnalysisController(
            Congresses congresses,
            Timetables timetables,
            Reading reading,
            Gains gains,
            Jobs jobs,
            JobPanels panels) {
        this.congresses = congresses;
        this.timetables = timetables;
        this.reading = reading;
        this.gains = gains;
        this.jobs = jobs;
        this.panels = panels;
    }

    @GetMapping("/analysis")
    Answer show(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var timetable = find(congress, id);
        var run = jobs.latest(GainWorker.JOB, id)
                .filter(job -> job.state() != JobState.DONE)
                .flatMap(_ -> panels.latest(reader, GainWorker.JOB, id));
        return new AnalysisPage(
                reader, congress, timetable, fairness(congress, timetable), gains.of(id), run.orElse(null));
    }

    @GetMapping("/analysis.csv")
    Answer csv(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        return sheet(reader, slug, id).csv();
    }

    @GetMapping("/analysis.xlsx")
    Answer xlsx(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        return sheet(reader, slug, id).xlsx();
    }

    @PostMapping("/analysis/worth")
    Answer worth(Reader reader, @PathVariable String slug, @PathVariable UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        jobs.start(GainWorker.JOB, find(congress, id).id(), reader.me());
        return Redirect.to(reader.url(congress.path() + "/timetable/" + id + "/analysis"));
    }

    private Timetable find(Congress congress, UUID id) {
        return timetables
                .byId(id)
                .filter(one -> one.congress().equals(congress.id()))
                .filter(one -> one.status().hasMeetings())
                .orElseThrow(() -> new NotFound("timetable " + id));
    }

    private Fairness fairness(Congress congress, Timetable timetable) {
        var stated = reading.of(congress, timetable, Instant.now());
        return Fairness.of(stated.problem(), stated.plan(), stated.sizes());
    }

    private Sheet sheet(Reader reader, String slug, UUID id) {
        var congress = congresses.shown(reader.visitor(), slug);
        var timetable = find(congress, id);
        var rows = AnalysisPage.groups(reader, fairness(congress, timetable)).stream()
                .map(AnalysisController::row)
                .toList();
        var columns = List.of("group", "wishes", "fulfilled", "value", "fulfilledValue", "part");
        return new Sheet(
                congress.slug() + "-" + reader.t("congress.analysis.file") + "-" + timetable.number(),
                columns.stream()
                        .map(column -> reader.t("congress.analysis." + column))
                        .toList(),
                rows);
    }

    private static List<String> row(AnalysisPage.Group group) {
        var share = group.share();
        return List.of(
                group.name(),
                "" + share.wishes(),
                "" + share.fulfilled(),
                "" + share.value(),
                "" + share.fulfilledValue(),
                Math.round(100 * share.part()) + " %");
    }
}
