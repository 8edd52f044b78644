package org.kardan.jobs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run of a job, in the hands of its {@link Worker}.
 *
 * <p>{@link #step} and {@link #progress} do not return when the work shall stop: they throw, and the worker lets that
 * pass. A cancelled job ends; one whose process ends is taken up again by the next process.
 */
public final class JobRun {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final JobId id;
    private final JobTable.Begun begun;
    private final JobTable table;
    private final TransactionTemplate transactions;
    private final BooleanSupplier closing;

    private volatile String place;
    private volatile boolean stopped;
    private long shownAt = System.nanoTime() - PAUSE;
    private long askedAt = System.nanoTime() - PAUSE;

    JobRun(JobId id, JobTable.Begun begun, JobTable table, TransactionTemplate transactions, BooleanSupplier closing) {
        this.id = id;
        this.begun = begun;
        this.table = table;
        this.transactions =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()), transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.closing = closing;
        this.place = begun.place();
    }

    public JobId id() {
        return id;
    }

    public UUID subject() {
        return begun.subject();
    }

    /** The person who asked for it; empty for the installation itself. */
    public Optional<UUID> owner() {
        return Optional.ofNullable(begun.owner());
    }

    /** Where the last committed step ended; empty at the very beginning. */
    public String place() {
        return place;
    }

    /** Does the work and remembers the place in one transaction: after a crash either both or neither happened. */
    public void step(String nextPlace, Runnable work) {
        stopIfAsked();
        transactions.executeWithoutResult(_ -> {
            work.run();
            // At the end, so that the row is not locked while the work goes on.
            if (!table.keepPlace(id, begun.runs(), nextPlace)) {
                stopped = true;
                throw new Stopped("another run took over");
            }
        });
        place = nextPlace;
    }

    /**
     * One step per element, from the saved place on, with progress "12 of 30". The list must be the same at every run.
     */
    public <T> void each(List<T> elements, Consumer<T> work) {
        for (var i = place.isEmpty() ? 0 : Integer.parseInt(place); i < elements.size(); i++) {
            var element = elements.get(i);
            step(Integer.toString(i + 1), () -> work.accept(element));
            progress(i + 1, elements.size(), "jobs.counted", i + 1, elements.size());
        }
    }

    /**
     * Tells how far the work is. Cheap enough to be called often: at most four times a second something is written,
     * except for the last.
     *
     * @param key text in the worker's module; its arguments are strings and numbers
     */
    public synchronized void progress(long done, long total, String key, Object... arguments) {
        var now = System.nanoTime();
        if (now - shownAt >= PAUSE || done == total) {
            shownAt = now;
            transactions.executeWithoutResult(
                    _ -> table.progress(id, begun.runs(), done, total, key, List.of(arguments)));
        }
        stopIfAsked();
    }

    /** Whether to stop, for searches that would rather return what they have. Asked of the database at times only. */
    public synchronized boolean cancelled() {
        if (stopped) {
            return true;
        }
        var now = System.nanoTime();
        if (closing.getAsBoolean()) {
            stopped = true;
        } else if (now - askedAt >= PAUSE) {
            askedAt = now;
            stopped = !table.mayContinue(id, begun.runs());
        }
        return stopped;
    }

    private void stopIfAsked() {
        if (cancelled()) {
            throw new Stopped("asked to stop");
        }
    }

    boolean wasStopped() {
        return stopped;
    }
}
