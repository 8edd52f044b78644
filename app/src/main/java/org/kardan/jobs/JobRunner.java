package org.kardan.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls the worker of a job and writes down how it ended. */
@Component
class JobRunner {

    /** A job that ends its process each time must not do so for ever. */
    private static final int MOST_RUNS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobTable table;
    private final TransactionTemplate transactions;
    private final Map<String, Worker> workers;
    private final ApplicationEventPublisher events;

    JobRunner(
            JobTable table, TransactionTemplate transactions, List<Worker> workers, ApplicationEventPublisher events) {
        this.events = events;
        this.table = table;
        this.transactions = transactions;
        this.workers = workers.stream()
                .collect(Collectors.toUnmodifiableMap(worker -> worker.kind().name(), Function.identity()));
    }

    Optional<Worker> workerOf(String kind) {
        return Optional.ofNullable(workers.get(kind));
    }

    /**
     * Runs the job until it ends. Throws if it has to be run again later.
     *
     * @param closing whether this process is about to end
     */
    void run(UUID job, BooleanSupplier closing) {
        var id = new JobId(job);
        table.begin(id).ifPresent(begun -> run(id, begun, closing));
    }

    private void run(JobId id, JobTable.Begun begun, BooleanSupplier closing) {
        var worker = workers.get(begun.kind());
        if (worker == null || begun.runs() > MOST_RUNS) {
            var why = worker == null ? "nobody works on " + begun.kind() : "it did not end in " + MOST_RUNS + " runs";
            LOG.error("Job {} failed: {}", id.value(), why);
            fail(id, begun, why);
            return;
        }
        var run = new JobRun(id, begun, table, transactions, closing);
        try {
            worker.work(run);
            end(run, begun.runs(), closing);
        } catch (Stopped stopped) {
            end(run, begun.runs(), closing);
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException
                | TransactionSystemException away) {
            // The database was away: not the work's fault, so it goes on later.
            throw away;
        } catch (Exception failed) {
            LOG.error("Job {} of {} failed", id.value(), begun.kind(), failed);
            fail(id, begun, failed.toString());
        }
    }

    private void fail(JobId id, JobTable.Begun begun, String why) {
        transactions.executeWithoutResult(_ -> {
            if (table.end(id, begun.runs(), JobState.FAILED, why)) {
                events.publishEvent(new JobEnded(id, begun.kind(), begun.subject(), JobState.FAILED));
            }
        });
    }

    private void end(JobRun run, int number, BooleanSupplier closing) {
        if (!run.wasStopped()) {
            table.end(run.id(), number, JobState.DONE, "");
        } else if (table.find(run.id()).filter(Job::cancelAsked).isPresent()) {
            table.end(run.id(), number, JobState.CANCELLED, "");
        } else if (closing.getAsBoolean()) {
            throw new Stopped("the process ends; the next one goes on");
        }
    }
}
