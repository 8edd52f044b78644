package org.kardan.jobs;

import java.util.UUID;
import java.util.stream.IntStream;
import org.kardan.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A worker that writes the numbers 1 to 30, one per step. What it shall do besides, the first byte of the subject says.
 */
@Component
class Counting implements Worker {

    static final JobKind KIND = new JobKind("counting.numbers", "jobs.title", Right.MANAGE_CONGRESS);
    static final int LAST = 30;

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
        // Without a key: a number written twice would be seen.
        jdbc.sql("create table if not exists jobs.counted (job uuid, number int, run int)")
                .update();
    }

    /** Subjects of one way of behaving, each new. */
    enum Manner {
        QUICK,
        SLOW,
        BROKEN;

        UUID subject() {
            var random = UUID.randomUUID();
            return new UUID(
                    random.getMostSignificantBits() >>> 8 | (long) ordinal() << 56, random.getLeastSignificantBits());
        }

        static Manner of(UUID subject) {
            return values()[(int) (subject.getMostSignificantBits() >>> 56)];
        }
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public String resultPath(UUID subject) {
        return "/numbers/" + subject;
    }

    @Override
    public void work(JobRun run) {
        run.each(IntStream.rangeClosed(1, LAST).boxed().toList(), number -> {
            jdbc.sql("insert into jobs.counted select id, ?, runs from jobs.job where id = ?")
                    .params(number, run.id().value())
                    .update();
            switch (Manner.of(run.subject())) {
                case QUICK -> {}
                case SLOW -> pause();
                case BROKEN -> {
                    if (number == 3) {
                        throw new IllegalStateException("Three is too many. Maybe two are enough.");
                    }
                }
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted. Maybe the test ended.", stopped);
        }
    }
}
