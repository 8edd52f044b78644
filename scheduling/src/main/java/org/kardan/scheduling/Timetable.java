package org.kardan.scheduling;

import org.kardan.scheduling.documents.CongressCommand;
import org.kardan.scheduling.published.Command;

/**
 * {@code kardan timetable FILE}: solves a congress ({@code .json}) or a published instance; the last line printed is
 * one JSON object.
 */
public final class Timetable {

    private Timetable() {}

    public static void main(String[] args) {
        System.exit(
                CongressCommand.isFor(args)
                        ? new CongressCommand(System.out, System.err).run(args)
                        : new Command(System.out, System.err).run(args));
    }
}
