package org.kardan.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Work that waits or went wrong, as health and as figures for monitoring.
 *
 * <p>The state {@code BACKLOG} does not take the application out of service: pages work, but somebody should look.
 */
@Component("backlogHealthIndicator")
class Backlog implements HealthIndicator, MeterBinder {

    private static final String STATE = "BACKLOG";

    private final JdbcClient jdbc;

    Backlog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param late jobs that should have begun ten minutes ago
     * @param failed jobs that failed within a day
     * @param failedEvents events whose listener failed and will be called again
     */
    record Count(long waiting, long late, long running, long failed, long openEvents, long failedEvents) {

        boolean needsAttention() {
            return late > 0 || failed > 0 || failedEvents > 0;
        }
    }

    Count count() {
        return jdbc.sql("""
                select
                    count(*) filter (where state = 'WAITING') as waiting,
                    count(*) filter (where state = 'WAITING' and created < now() - interval '10 minutes') as late,
                    count(*) filter (where state = 'RUNNING') as running,
                    count(*) filter (where state = 'FAILED' and finished > now() - interval '1 day') as failed,
                    (select count(*) from event_publication where completion_date is null) as open_events,
                    (select count(*) from event_publication where status = 'FAILED') as failed_events
                from jobs.job
                """).query(Count.class).single();
    }

    @Override
    public Health health() {
        var count = count();
        return (count.needsAttention() ? Health.status(STATE) : Health.up())
                .withDetail("jobsWaiting", count.waiting())
                .withDetail("jobsLate", count.late())
                .withDetail("jobsRunning", count.running())
                .withDetail("jobsFailedWithinADay", count.failed())
                .withDetail("eventsOpen", count.openEvents())
                .withDetail("eventsFailed", count.failedEvents())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "kardan.jobs.waiting", Count::waiting);
        gauge(registry, "kardan.jobs.running", Count::running);
        gauge(registry, "kardan.jobs.failed", Count::failed);
        gauge(registry, "kardan.events.open", Count::openEvents);
        gauge(registry, "kardan.events.failed", Count::failedEvents);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Count> figure) {
        Gauge.builder(name, this, backlog -> figure.applyAsDouble(backlog.count()))
                .register(registry);
    }
}
