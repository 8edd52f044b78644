package org.kardan.jobs;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;

/** What the scheduler runs: jobs, and every minute the work left over. */
@Configuration(proxyBeanMethods = false)
class JobSettings {

    private static final Duration KEPT = Duration.ofDays(90);

    /** Lets the scheduler take up a job again whose process died, or whose database was away. */
    static Task<Void> task(JobRunner runner) {
        return Tasks.oneTime(Jobs.TASK)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(5)))
                .execute((instance, context) -> runner.run(
                        UUID.fromString(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    Task<Void> jobTask(JobRunner runner) {
        return task(runner);
    }

    @Bean
    Resubmission resubmission(FailedEventPublications failed, @Value("${kardan.events.backoff:30s}") Duration first) {
        return new Resubmission(failed, first, Clock.systemUTC());
    }

    @Bean
    Task<Void> resubmissionTask(Resubmission resubmission) {
        return Tasks.recurring("failed-events", FixedDelay.ofSeconds(30)).execute((_, _) -> resubmission.run());
    }

    @Bean
    Task<Void> forgettingTask(JobTable table) {
        return Tasks.recurring("old-jobs", FixedDelay.ofHours(12))
                .execute((_, _) ->
                        table.forgetEndedBefore(Clock.systemUTC().instant().minus(KEPT)));
    }

    /** Data of tasks as JSON: Java's own serialization would break with the next change of a class. */
    @Bean
    DbSchedulerCustomizer schedulerData() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
