package org.kardan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@KardanTest
@Transactional
class BacklogTest {

    @Autowired
    Backlog backlog;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lateAndFreshlyFailedJobsAreCountedOldOnesNot() {
        jdbc.sql("delete from jobs.job").update();
        add("WAITING", "1 minute", null);
        add("WAITING", "20 minutes", null);
        add("RUNNING", "5 minutes", null);
        add("FAILED", "3 hours", "2 hours");
        add("FAILED", "3 days", "2 days");
        add("DONE", "3 hours", "2 hours");

        var count = backlog.count();

        assertThat(count)
                .extracting(Backlog.Count::waiting, Backlog.Count::late, Backlog.Count::running, Backlog.Count::failed)
                .containsExactly(2L, 1L, 1L, 1L);
        assertThat(backlog.health().getStatus().getCode()).isEqualTo("BACKLOG");
    }

    @Test
    void withoutLateOrFailedWorkAllIsWell() {
        jdbc.sql("delete from jobs.job").update();
        jdbc.sql("delete from event_publication").update();
        add("WAITING", "1 minute", null);

        assertThat(backlog.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void theFiguresAreOfferedToMonitoring() {
        jdbc.sql("delete from jobs.job").update();
        add("FAILED", "3 hours", "2 hours");
        MeterRegistry registry = new SimpleMeterRegistry();

        backlog.bindTo(registry);

        assertThat(registry.get("kardan.jobs.failed").gauge().value()).isEqualTo(1);
        assertThat(registry.get("kardan.jobs.waiting").gauge().value()).isZero();
        assertThat(registry.get("kardan.events.failed").gauge().value()).isNotNegative();
    }

    private void add(String state, String createdAgo, String finishedAgo) {
        jdbc.sql("""
                insert into jobs.job (kind, subject, state, created, finished)
                values ('counting.numbers', ?, ?, now() - ?::interval, now() - ?::interval)
                """).params(UUID.randomUUID(), state, createdAgo, finishedAgo).update();
    }
}
