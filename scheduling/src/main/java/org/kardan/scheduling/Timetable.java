package org.kardan.scheduling;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kardan.scheduling.documents.CongressCommand;
import org.kardan.scheduling.published.Command;

/**
 * {@code kardan timetable FILE}: solves a congress ({@code .json}) or a published instance; the last line printed is
 * one JSON object.
 */
public final class Timetable {

    /** Seconds until a process that was asked to end does so even without a result. */
    private static final int LONGEST_FAREWELL = 10;

    private Timetable() {}

    /** Ctrl-C or a plea to end keeps the best plan so far: it is written and told before the process ends. */
    public static void main(String[] args) {
        var stop = new Stop();
        var told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.request();
            await(told);
        }));
        int code = CongressCommand.isFor(args)
                ? new CongressCommand(System.out, System.err, stop).run(args)
                : new Command(System.out, System.err, stop).run(args);
        told.countDown();
        System.exit(code);
    }

    private static void await(CountDownLatch told) {
        try {
            told.await(LONGEST_FAREWELL, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
