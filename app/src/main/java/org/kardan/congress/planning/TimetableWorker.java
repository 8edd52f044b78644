package org.kardan.congress.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congresses;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.timetable.Meetings;
import org.kardan.congress.timetable.Timetable;
import org.kardan.congress.timetable.Timetables;
import org.kardan.jobs.Job;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Jobs;
import org.kardan.jobs.Worker;
import org.kardan.scheduling.Limits;
import org.kardan.scheduling.Plan;
import org.kardan.scheduling.Problem;
import org.kardan.scheduling.Progress;
import org.kardan.scheduling.Stop;
import org.kardan.scheduling.Timetabler;
import org.springframework.stereotype.Component;

/**
 * Computes a timetable in the background.
 *
 * <p>After a crash it begins again with the same seed; the outcome is stored once, whoever comes first. When somebody
 * cancels, the best timetable so far is kept.
 */
@Component
class TimetableWorker implements Worker {

    private static final int WORKERS = 2;

    private final Timetables timetables;
    private final Meetings meetings;
    private final Congresses congresses;
    private final Gatherer gatherer;
    private final Jobs jobs;

    TimetableWorker(Timetables timetables, Meetings meetings, Congresses congresses, Gatherer gatherer, Jobs jobs) {
        this.timetables = timetables;
        this.meetings = meetings;
        this.congresses = congresses;
        this.gatherer = gatherer;
        this.jobs = jobs;
    }

    @Override
    public JobKind kind() {
        return Runs.JOB;
    }

    @Override
    public void work(JobRun run) throws Exception {
        var timetable = timetables.byId(run.subject()).orElse(null);
        if (timetable == null || timetable.status().hasMeetings()) {
            return;
        }
        timetables.begin(timetable.id(), Instant.now());
        var congress = congresses.byId(timetable.congress()).orElseThrow();
        var kept = timetable.base().map(this::locked).orElse(List.of());
        var problems = Problems.of(gatherer.of(congress, Instant.now()), timetable.withOpen(), kept);
        var problem = problems.problem();
        var faults = problem.faults();
        if (!faults.isEmpty()) {
            timetables.fail(timetable.id(), faults.getFirst().kind().name(), Instant.now());
            return;
        }
        try {
            search(run, timetable, problems, problem);
        } catch (RuntimeException broken) {
            if (!run.cancelled()) {
                timetables.fail(timetable.id(), broken.getClass().getSimpleName(), Instant.now());
            }
            throw broken;
        }
    }

    private List<Meeting> locked(UUID base) {
        return meetings.of(base).stream().filter(Meeting::locked).toList();
    }

    private void search(JobRun run, Timetable timetable, Problems problems, Problem problem) throws Exception {
        var news = new AtomicReference<@Nullable Progress>();
        var stop = new Stop();
        var limits = new Limits(Duration.ofSeconds(timetable.seconds()), 0, WORKERS, timetable.seed());
        var plan = watched(run, () -> new Timetabler().plan(problem, limits, news::set, stop), stop, () -> {
            var progress = news.get();
            if (progress != null) {
                report(run, timetable, progress);
            }
        });
        var cancelled = wasCancelled(run);
        if (stop.requested() && !cancelled) {
            // The process ends or another run took over: this throws, and the next run begins again.
            run.progress(0, 0, "congress.timetable.again");
        }
        var status = cancelled ? Timetable.Status.CANCELLED : Timetable.Status.DONE;
        timetables.finish(
                timetable.id(),
                status,
                Checked.result(plan, problems),
                Checked.meetings(problem, problems, plan),
                problems.missing(problem, plan),
                Instant.now());
    }

    /** Searches in a thread of its own, so that this one can watch for the wish to stop. */
    private static Plan watched(JobRun run, Callable<Plan> search, Stop stop, Runnable report) throws Exception {
        var task = new FutureTask<>(search);
        Thread.ofPlatform().name("timetable").daemon().start(task);
        while (true) {
            try {
                return task.get(250, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (run.cancelled()) {
                    stop.request();
                } else {
                    report.run();
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
    }

    private static void report(JobRun run, Timetable timetable, Progress progress) {
        if (run.cancelled()) {
            return;
        }
        try {
            tell(run, timetable, progress);
        } catch (RuntimeException stopped) {
            // Somebody cancelled between the two lines: the search shall end in order, with its best plan.
            if (!run.cancelled()) {
                throw stopped;
            }
        }
    }

    private static void tell(JobRun run, Timetable timetable, Progress progress) {
        run.progress(
                Math.min((long) progress.seconds(), timetable.seconds()),
                timetable.seconds(),
                "congress.timetable.progress." + progress.phase().name(),
                progress.best().musts(),
                progress.bound().musts(),
                progress.best().value(),
                progress.bound().value());
    }

    private boolean wasCancelled(JobRun run) {
        return jobs.find(run.id()).filter(Job::cancelAsked).isPresent();
    }

    @Override
    public String resultPath(UUID subject) {
        return timetables
                .byId(subject)
                .flatMap(timetable -> congresses.byId(timetable.congress()))
                .map(congress -> congress.path() + "/timetable/" + subject)
                .orElse("");
    }
}
