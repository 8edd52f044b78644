package org.kardan.post;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters into the database and rings the bell once they are there. */
@Component
class Outbox implements Post {

    private final Letters letters;
    private final MailServer server;
    private final Bell bell;

    Outbox(Letters letters, MailServer server, Bell bell) {
        this.letters = letters;
        this.server = server;
        this.bell = bell;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED)
    public boolean send(Letter letter) {
        var state = server.isConfigured() ? LetterState.WAITING : LetterState.HELD;
        var written = letters.add(letter, state);
        written.ifPresent(id -> {
            for (int i = 0; i < letter.attachments().size(); i++) {
                letters.attach(id, i, letter.attachments().get(i));
            }
            ringAfterCommit();
        });
        return written.isPresent();
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
