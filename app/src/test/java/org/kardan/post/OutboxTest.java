package org.kardan.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KardanTest
class OutboxTest {

    private static final Letter.Attachment FILE =
            new Letter.Attachment("termin.ics", "text/calendar", new byte[] {1, 2, 3});

    @Autowired
    Post post;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    private final String to = UUID.randomUUID() + "@example.org";

    @Test
    void aLetterIsHeldWhileThereIsNoMailServer() {
        var letter = new Letter("", to, "jana@example.org", Lang.ZH, "会议邀请", "尊敬的朱先生：\n您好！", List.of(FILE));

        assertThat(post.send(letter)).isTrue();

        var stored = letters.newest(to, 0, 10).getFirst();
        assertThat(stored.letter())
                .isEqualTo(new Letter("", to, "jana@example.org", Lang.ZH, "会议邀请", "尊敬的朱先生：\n您好！", List.of()));
        assertThat(stored.state()).isEqualTo(LetterState.HELD);
        assertThat(letters.attachments(stored.id())).usingRecursiveComparison().isEqualTo(List.of(FILE));
    }

    @Test
    void aSecondLetterWithTheSameKeyIsNotWritten() {
        assertThat(post.send(Letter.of("invite:" + to, to, Lang.DE, "Erste", "…")))
                .isTrue();
        assertThat(post.send(Letter.of("invite:" + to, to, Lang.DE, "Zweite", "…")))
                .isFalse();

        assertThat(letters.newest(to, 0, 10))
                .extracting(stored -> stored.letter().subject())
                .containsExactly("Erste");
    }

    @Test
    void aLetterOfATransactionThatFailsDoesNotExist() {
        transaction.executeWithoutResult(state -> {
            post.send(Letter.of("", to, Lang.DE, "Nie geschehen", "…"));
            state.setRollbackOnly();
        });

        assertThat(letters.newest(to, 0, 10)).isEmpty();
    }
}
