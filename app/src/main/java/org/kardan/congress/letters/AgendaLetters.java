package org.kardan.congress.letters;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congresses;
import org.kardan.congress.publication.Publication;
import org.kardan.congress.publication.Publications;
import org.kardan.jobs.JobKind;
import org.kardan.jobs.JobRun;
import org.kardan.jobs.Jobs;
import org.kardan.jobs.Worker;
import org.kardan.web.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends everybody their agenda after a publication, as work that survives the end of the process.
 *
 * <p>One letter per person and publication: the place of the work and the key of the letter both see to it.
 */
@Component
public class AgendaLetters implements Worker {

    /** The kind of job that sends letters; its subject is the publication. */
    public static final JobKind JOB = new JobKind("congress.letters", "congress.job.letters", Right.MANAGE_CONGRESS);

    private final ObjectProvider<Jobs> jobs;
    private final Publications publications;
    private final Congresses congresses;
    private final AgendaLetter letter;

    AgendaLetters(ObjectProvider<Jobs> jobs, Publications publications, Congresses congresses, AgendaLetter letter) {
        this.jobs = jobs;
        this.publications = publications;
        this.congresses = congresses;
        this.letter = letter;
    }

    /** In the transaction of the publication, so that neither is there without the other. */
    public void start(@Nullable UUID actor, Publication publication) {
        jobs.getObject().start(JOB, publication.id(), actor);
    }

    @Override
    public JobKind kind() {
        return JOB;
    }

    @Override
    public void work(JobRun run) {
        var publication = publications.byId(run.subject());
        var congress = publication.flatMap(found -> congresses.byId(found.congress()));
        if (publication.isEmpty() || congress.isEmpty()) {
            return;
        }
        var mailing = letter.mailing(congress.get(), publication.get(), before(publication.get()));
        run.each(mailing.recipients(), person -> letter.send(mailing, person));
    }

    private Optional<Publication> before(Publication publication) {
        return publications.version(publication.congress(), publication.version() - 1);
    }

    @Override
    public String resultPath(UUID subject) {
        return publications
                .byId(subject)
                .flatMap(found -> congresses.byId(found.congress()))
                .map(congress -> congress.path() + "/timetable")
                .orElse("");
    }
}
