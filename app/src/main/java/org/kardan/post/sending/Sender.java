package org.kardan.post.sending;

import java.time.Duration;
import java.time.Instant;
import org.kardan.post.Bell;
import org.kardan.post.Letters;
import org.kardan.post.MailServer;
import org.kardan.post.StoredLetter;
import org.kardan.post.sending.Outcome.Again;
import org.kardan.post.sending.Outcome.Failed;
import org.kardan.post.sending.Outcome.Sent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, one letter per transaction, its row locked meanwhile.
 *
 * <p>If the process dies, the database drops the lock and the letter waits again. It leaves twice only if the process
 * dies between the server's "250 accepted" and our commit, and then under the same Message-ID.
 */
@Component
class Sender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Letters letters;
    private final MailServer server;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    Sender(Letters letters, MailServer server, Bell bell, TransactionTemplate transaction) {
        this.letters = letters;
        this.server = server;
        this.bell = bell;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (server.isConfigured()) {
            running = true;
            thread = Thread.ofVirtual().name("post").start(this::work);
        } else {
            LOG.info("No mail server (spring.mail.host): letters are held in the outbox");
        }
    }

    private void work() {
        while (running) {
            try {
                while (running && sendNext()) {}
                bell.await(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("Letters wait because the database does: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Sends one letter; false if none is due. */
    boolean sendNext() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var next = letters.lockNextDue();
            next.ifPresent(letter -> note(letter, attempt(letter)));
            return next.isPresent();
        }));
    }

    private Outcome attempt(StoredLetter letter) {
        try {
            var mail = Mail.of(letter, letters.attachments(letter.id()), server.from());
            server.sender().orElseThrow().send(mail);
            return new Sent();
        } catch (org.springframework.mail.MailException | jakarta.mail.MessagingException e) {
            return Outcome.after(e, letter.attempts());
        }
    }

    private void note(StoredLetter letter, Outcome outcome) {
        switch (outcome) {
            case Sent _ -> letters.sent(letter.id());
            case Again(var pause, var error) -> {
                LOG.warn("Letter {} will be tried again in {}: {}", letter.id(), pause, error);
                letters.postponed(letter.id(), Instant.now().plus(pause), error);
            }
            case Failed(var error) -> {
                LOG.error("Letter {} cannot be sent: {}", letter.id(), error);
                letters.failed(letter.id(), error);
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.ring();
        try {
            // A letter on its way is let through: interrupting it is how mails get doubled.
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
