package org.kardan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.jobs.Counting.Manner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KardanTest
class JobsTest {

    private static final UUID OWNER = UUID.randomUUID();

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aStartedJobDoesItsWorkAndSaysSo() throws Exception {
        var subject = Manner.QUICK.subject();

        var id = jobs.start(Counting.KIND, subject, OWNER);

        var ended = whenEnded(id);
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.percent()).isEqualTo(100);
        assertThat(ended.messageKey()).isEqualTo("jobs.counted");
        assertThat(ended.messageArguments()).containsExactly(30, 30);
        assertThat(ended.finished()).isPresent();
        assertThat(countedBy(id)).isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(jobs.latest(Counting.KIND, subject)).contains(ended);
    }

    @Test
    void aRollbackTakesTheJobBack() {
        var subject = Manner.QUICK.subject();

        var id = transactions.execute(status -> {
            var started = jobs.start(Counting.KIND, subject, OWNER);
            status.setRollbackOnly();
            return started;
        });

        assertThat(jobs.find(id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
                        .param(id.value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void askingTwiceMeansTheJobUnderWayAndLaterANewOne() throws Exception {
        var subject = Manner.SLOW.subject();

        var first = jobs.start(Counting.KIND, subject, OWNER);
        var again = jobs.start(Counting.KIND, subject, OWNER);
        whenEnded(first);
        var later = jobs.start(Counting.KIND, subject, OWNER);

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        jobs.cancel(later);
        whenEnded(later);
    }

    @Test
    void aFailedJobKeepsTheStepsItCommittedAndOnlyThose() throws Exception {
        var id = jobs.start(Counting.KIND, Manner.BROKEN.subject(), OWNER);

        assertThat(whenEnded(id).state()).isEqualTo(JobState.FAILED);
        assertThat(countedBy(id)).containsExactly(1, 2);
        assertThat(jdbc.sql("select error from jobs.job where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains("Three is too many");
    }

    @Test
    void aRunningJobStopsWhenCancelled() throws Exception {
        var id = jobs.start(Counting.KIND, Manner.SLOW.subject(), OWNER);
        await(id, job -> job.done() >= 2);

        jobs.cancel(id);

        assertThat(whenEnded(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(countedBy(id)).hasSizeBetween(2, 29);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndNeverBegins() throws Exception {
        var id = transactions.execute(_ -> {
            var started = jobs.start(Counting.KIND, Manner.QUICK.subject(), OWNER);
            jobs.cancel(started);
            return started;
        });

        assertThat(jobs.find(id)).get().extracting(Job::state).isEqualTo(JobState.CANCELLED);
        Thread.sleep(600);
        assertThat(countedBy(id)).isEmpty();
    }

    @Test
    void anEndedJobStaysAsItIs() throws Exception {
        var id = jobs.start(Counting.KIND, Manner.QUICK.subject(), OWNER);
        var ended = whenEnded(id);

        jobs.cancel(id);

        assertThat(jobs.find(id)).contains(ended);
    }

    private List<Integer> countedBy(JobId id) {
        return jdbc.sql("select number from jobs.counted where job = ? order by number")
                .param(id.value())
                .query(Integer.class)
                .list();
    }

    private Job whenEnded(JobId id) throws InterruptedException {
        return await(id, job -> job.state().hasEnded());
    }

    private Job await(JobId id, java.util.function.Predicate<Job> condition) throws InterruptedException {
        var limit = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(limit)) {
            var job = jobs.find(id).orElseThrow();
            if (condition.test(job)) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("waited in vain for " + jobs.find(id));
    }
}
