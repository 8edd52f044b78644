package org.kardan.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts long work and knows how far it is. */
@Component
public class Jobs {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("job");

    private final JobTable table;
    private final ObjectProvider<Scheduler> scheduler;
    private final ApplicationEventPublisher events;

    Jobs(JobTable table, ObjectProvider<Scheduler> scheduler, ApplicationEventPublisher events) {
        this.events = events;
        this.table = table;
        this.scheduler = scheduler;
    }

    /**
     * Has the work done, beginning after the commit of the caller's transaction; a rollback takes it back. If such work
     * on this subject is under way already, that job is meant.
     *
     * @param ownerOrNull the person who asked for it, null for the installation itself
     */
    @Transactional
    public JobId start(JobKind kind, UUID subject, @Nullable UUID ownerOrNull) {
        while (true) {
            var added = table.add(kind.name(), subject, ownerOrNull);
            if (added.isPresent()) {
                schedule(scheduler.getObject(), added.get());
                return added.get();
            }
            // It may end between the two questions; then there is room for a new one.
            var present = table.latest(kind.name(), subject)
                    .filter(job -> !job.state().hasEnded());
            if (present.isPresent()) {
                return present.get().id();
            }
        }
    }

    private void schedule(Scheduler into, JobId id) {
        ((SchedulerClient) into).schedule(TASK.instance(id.value().toString()).scheduledTo(Instant.now()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                into.triggerCheckForDueExecutions();
            }
        });
    }

    public Optional<Job> find(JobId id) {
        return table.find(id);
    }

    /** The newest job of this kind about this subject. */
    public Optional<Job> latest(JobKind kind, UUID subject) {
        return table.latest(kind.name(), subject);
    }

    /** A waiting job ends at once, a running one when its worker notices; an ended one stays as it is. */
    @Transactional
    public void cancel(JobId id) {
        table.cancel(id)
                .filter(job -> job.state() == JobState.CANCELLED)
                .ifPresent(job -> events.publishEvent(new JobEnded(id, job.kind(), job.subject(), job.state())));
    }
}
