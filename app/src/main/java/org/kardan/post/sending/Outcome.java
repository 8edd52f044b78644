package org.kardan.post.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** What becomes of a letter after an attempt. Sealed: the sender must know what to write down for each. */
sealed interface Outcome {

    record Sent() implements Outcome {}

    record Again(Duration after, String error) implements Outcome {}

    record Failed(String error) implements Outcome {}

    /** About four days of attempts. */
    int MOST_ATTEMPTS = 24;

    Duration FIRST_PAUSE = Duration.ofMinutes(1);
    Duration LONGEST_PAUSE = Duration.ofHours(6);

    /**
     * After an error: for good if the server refused the address (5xx) or the letter cannot be written as a mail.
     *
     * <p>pause = min(1 min · 2^attempts, 6 h).
     */
    static Outcome after(Exception error, int attemptsBefore) {
        var text = textOf(error);
        if (isForGood(error) || attemptsBefore + 1 >= MOST_ATTEMPTS) {
            return new Failed(text);
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsBefore, 10));
        return new Again(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause, text);
    }

    private static boolean isForGood(Exception error) {
        return causesOf(error).stream().anyMatch(cause -> switch (cause) {
            case AddressException _, MailParseException _ -> true;
            // Only addresses that the server refuses with 5xx are called invalid.
            case SendFailedException refused ->
                refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            default -> false;
        });
    }

    /** Mail exceptions chain in three ways. */
    private static List<Throwable> causesOf(Throwable error) {
        var all = new ArrayList<Throwable>();
        collect(error, all);
        return all;
    }

    private static void collect(Throwable error, List<Throwable> into) {
        if (error == null || into.contains(error)) {
            return;
        }
        into.add(error);
        if (error.getCause() != null) {
            collect(error.getCause(), into);
        }
        if (error instanceof MessagingException chained && chained.getNextException() != null) {
            collect(chained.getNextException(), into);
        }
        if (error instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(failed -> collect(failed, into));
        }
    }

    private static String textOf(Exception error) {
        var deepest = causesOf(error).getLast();
        var text = deepest instanceof MailException || deepest.getMessage() == null
                ? deepest.toString()
                : deepest.getMessage();
        return text.strip();
    }
}
