package org.kardan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

@KardanTest
class ResubmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    FailedEventPublications failed;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Backlog backlog;

    @Test
    void theWaitDoublesUpToOneHour() {
        var resubmission = new Resubmission(failed, Duration.ofSeconds(30), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(resubmission.waitAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(resubmission.waitAfter(2)).isEqualTo(Duration.ofSeconds(60));
        assertThat(resubmission.waitAfter(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(resubmission.waitAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(resubmission.waitAfter(5000)).isEqualTo(Duration.ofHours(1));
        assertThat(resubmission.isDue(NOW.minusSeconds(500), NOW.minusSeconds(59), 2))
                .isFalse();
        assertThat(resubmission.isDue(NOW.minusSeconds(500), NOW.minusSeconds(60), 2))
                .isTrue();
        assertThat(resubmission.isDue(NOW.minusSeconds(29), null, 1)).isFalse();
    }

    @Test
    void anEventWhoseListenerFailedIsCountedAndDeliveredAgainUntilItSucceeds() throws Exception {
        var rung = new Bell.Rung(UUID.randomUUID(), 2);
        transactions.executeWithoutResult(_ -> events.publishEvent(rung));
        await(rung, 1, "FAILED");
        assertThat(backlog.count().failedEvents()).isPositive();
        assertThat(backlog.health().getStatus().getCode()).isEqualTo("BACKLOG");

        var impatient = new Resubmission(failed, Duration.ZERO, Clock.systemUTC());
        impatient.run();
        await(rung, 2, "FAILED");
        impatient.run();
        await(rung, 3, "COMPLETED");
        impatient.run();

        Thread.sleep(300);
        assertThat(Bell.HEARD).containsEntry(rung.id(), 3);
    }

    private void await(Bell.Rung rung, int times, String status) throws InterruptedException {
        var limit = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(limit)) {
            if (Bell.HEARD.getOrDefault(rung.id(), 0) == times && status.equals(statusOf(rung))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("heard " + Bell.HEARD.get(rung.id()) + " times, then " + statusOf(rung));
    }

    private String statusOf(Bell.Rung rung) {
        return jdbc.sql("select status from event_publication where serialized_event like ?")
                .param("%" + rung.id() + "%")
                .query(String.class)
                .single();
    }
}
