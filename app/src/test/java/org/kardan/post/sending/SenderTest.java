package org.kardan.post.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kardan.KardanTest;
import org.kardan.language.Lang;
import org.kardan.post.Bell;
import org.kardan.post.Letter;
import org.kardan.post.LetterState;
import org.kardan.post.Letters;
import org.kardan.post.MailServer;
import org.kardan.post.Post;
import org.kardan.post.StoredLetter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@KardanTest
class SenderTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    Post post;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String to = UUID.randomUUID() + "@example.org";

    @Test
    void germanAndChineseArriveAsTheyWereWrittenWithTheirFiles() throws MessagingException, IOException {
        var calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Gespräch 会谈\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        var file = new Letter.Attachment("Gespräch 会谈.ics", "text/calendar;charset=utf-8;method=PUBLISH", calendar);
        var subject = "Schönes Gespräch mit 苏州样本精铸";
        var id =
                waiting(new Letter("", to, "jana.muster@example.org", Lang.DE, subject, "Grüße\n您好！\n", List.of(file)));

        assertThat(sender(mailSender()).sendNext()).isTrue();

        var mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@kardan.example>");
        assertThat(mail.getFrom()[0]).hasToString("Kardan <post@kardan.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("jana.muster@example.org");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        var parts = (MimeMultipart) mail.getContent();
        var text = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(text.getBodyPart(0).getContent()).isEqualTo("Grüße\r\n您好！\r\n");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("Gespräch 会谈.ics");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(calendar);
        assertThat(stored(id).state()).isEqualTo(LetterState.SENT);
        assertThat(stored(id).sent()).isPresent();
    }

    @Test
    void aLetterWaitsForAServerThatIsAway() throws MessagingException {
        var id = waiting(Letter.of("", to, Lang.ZH, "时间表", "请查收。"));
        var nobody = mailSender();
        nobody.setPort(1);

        sender(nobody).sendNext();

        assertThat(stored(id).state()).isEqualTo(LetterState.WAITING);
        assertThat(stored(id).attempts()).isEqualTo(1);
        assertThat(stored(id).error()).isNotEmpty();
        assertThat(sender(mailSender()).sendNext()).as("before its time").isFalse();

        jdbc.sql("update post.letter set next_attempt = now() where id = ?")
                .param(id)
                .update();
        sender(mailSender()).sendNext();

        assertThat(received()).extracting(MimeMessage::getSubject).containsExactly("时间表");
        assertThat(stored(id).state()).isEqualTo(LetterState.SENT);
        assertThat(stored(id).error()).isEmpty();
    }

    @Test
    void aLetterThatNoMailCanCarryFailsAtOnce() {
        var id = waiting(Letter.of("", "keine Adresse " + to, Lang.DE, "Verirrt", "…"));

        sender(mailSender()).sendNext();

        assertThat(stored(id).state()).isEqualTo(LetterState.FAILED);
    }

    @Test
    void aSubjectCannotSmuggleInHeaders() throws MessagingException {
        waiting(Letter.of("", to, Lang.DE, "Einladung\r\nBcc: fremd@example.org", "…"));

        sender(mailSender()).sendNext();

        assertThat(received().getFirst().getSubject()).isEqualTo("Einladung Bcc: fremd@example.org");
        assertThat(received().getFirst().getHeader("Bcc")).isNull();
    }

    @Test
    void severalSendersSendEachLetterOnce() throws InterruptedException {
        IntStream.range(0, 30).forEach(i -> waiting(Letter.of("", to, Lang.DE, "Brief " + i, "…")));

        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                var sender = sender(mailSender());
                while (sender.sendNext()) {}
            }));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(received()).hasSize(30);
        assertThat(received()).extracting(MimeMessage::getSubject).doesNotHaveDuplicates();
    }

    @Test
    void aProcessThatDiesBeforeTheServerAcceptsLeavesTheLetterWaiting() {
        var id = waiting(Letter.of("", to, Lang.DE, "Einmal", "…"));

        assertThatThrownBy(() -> sender(new Dying(false)).sendNext()).isInstanceOf(Death.class);
        assertThat(stored(id).state()).isEqualTo(LetterState.WAITING);
        sender(mailSender()).sendNext();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aProcessThatDiesAfterTheServerAcceptedDoublesTheLetterUnderOneMessageId() {
        var id = waiting(Letter.of("", to, Lang.DE, "Zweimal", "…"));

        assertThatThrownBy(() -> sender(new Dying(true)).sendNext()).isInstanceOf(Death.class);
        sender(mailSender()).sendNext();

        assertThat(received())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<" + id + "@kardan.example>", "<" + id + "@kardan.example>");
    }

    private UUID waiting(Letter letter) {
        assertThat(post.send(letter)).isTrue();
        var id = letters.newest(letter.subject(), 0, 1).getFirst().id();
        assertThat(letters.release(id)).isTrue();
        return id;
    }

    private StoredLetter stored(UUID id) {
        return letters.find(id).orElseThrow();
    }

    private List<MimeMessage> received() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(to))
                .toList();
    }

    private Sender sender(JavaMailSender mailSender) {
        var beans = new StaticListableBeanFactory(Map.of("sender", mailSender));
        var server = new MailServer(beans.getBeanProvider(JavaMailSender.class), "Kardan <post@kardan.example>");
        return new Sender(letters, server, new Bell(), transaction);
    }

    private static JavaMailSenderImpl mailSender() {
        return configured(new JavaMailSenderImpl());
    }

    private static JavaMailSenderImpl configured(JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        return sender;
    }

    /** Stands for a process that is killed: no exception of mail, nothing after it runs. */
    private static final class Dying extends JavaMailSenderImpl {

        private final boolean afterSending;

        Dying(boolean afterSending) {
            this.afterSending = afterSending;
            configured(this);
        }

        @Override
        public void send(MimeMessage mail) {
            if (afterSending) {
                super.send(mail);
            }
            throw new Death();
        }
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }
}
