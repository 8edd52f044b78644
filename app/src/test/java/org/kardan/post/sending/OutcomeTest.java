package org.kardan.post.sending;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kardan.post.sending.Outcome.Again;
import org.kardan.post.sending.Outcome.Failed;
import org.springframework.mail.MailSendException;

class OutcomeTest {

    private static final Address[] NONE = {};

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 32", "8, 256", "9, 360", "22, 360"})
    void thePauseDoublesUpToSixHours(int attempts, long minutes) {
        assertThat(Outcome.after(new MailSendException("Connection refused"), attempts))
                .isInstanceOfSatisfying(
                        Again.class, again -> assertThat(again.after()).isEqualTo(Duration.ofMinutes(minutes)));
    }

    @Test
    void theTwentyFourthAttemptIsTheLast() {
        assertThat(Outcome.after(new MailSendException("Connection refused"), 23))
                .isInstanceOf(Failed.class);
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgain() throws AddressException {
        Address[] refused = {new InternetAddress("weg@example.org")};
        var error = new SendFailedException("550 No such user", null, NONE, NONE, refused);

        assertThat(Outcome.after(new MailSendException(Map.of("mail", error)), 0))
                .isEqualTo(new Failed("550 No such user"));
    }

    @Test
    void aMailboxThatIsFullNowIsTriedAgain() throws AddressException {
        Address[] unsent = {new InternetAddress("voll@example.org")};
        var error = new SendFailedException("452 Mailbox full", null, NONE, unsent, NONE);

        assertThat(Outcome.after(new MailSendException(Map.of("mail", error)), 0))
                .isEqualTo(new Again(Duration.ofMinutes(1), "452 Mailbox full"));
    }

    @Test
    void whatIsNoAddressIsNotTriedAgain() {
        assertThat(Outcome.after(new AddressException("Missing '@'"), 0)).isInstanceOf(Failed.class);
    }
}
