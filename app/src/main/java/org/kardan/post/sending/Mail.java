package org.kardan.post.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.kardan.post.Letter;
import org.kardan.post.Letter.Attachment;
import org.kardan.post.StoredLetter;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A letter as a mail.
 *
 * <p>Its Message-ID comes from the letter's id: should a letter ever leave twice, mail programs that look at it show
 * it once, and an operator can tell.
 */
final class Mail extends MimeMessage {

    private static final String LINE_BREAKS = "[\\p{Cntrl}\\u2028\\u2029]+";

    private final String messageId;

    private Mail(String messageId) {
        super((Session) null);
        this.messageId = messageId;
    }

    static MimeMessage of(StoredLetter stored, List<Attachment> attachments, String from) throws MessagingException {
        var letter = stored.letter();
        var sender = InternetAddress.parse(from)[0];
        var mail = new Mail(messageId(stored.id(), sender));
        var helper = new MimeMessageHelper(mail, !attachments.isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(letter.to());
        if (!letter.replyTo().isEmpty()) {
            helper.setReplyTo(letter.replyTo());
        }
        helper.setSubject(letter.subject().replaceAll(LINE_BREAKS, " ").strip());
        // Mail lines end with CR LF, also inside base64.
        helper.setText(String.join("\r\n", letter.body().lines().toList()) + "\r\n", false);
        helper.setSentDate(Date.from(stored.created()));
        for (var attachment : attachments) {
            attach(helper, attachment);
        }
        addHeaders(mail, letter);
        return mail;
    }

    private static void attach(MimeMessageHelper helper, Attachment attachment) throws MessagingException {
        helper.addAttachment(attachment.name(), new ByteArrayDataSource(attachment.bytes(), attachment.mediaType()));
    }

    private static void addHeaders(MimeMessage mail, Letter letter) throws MessagingException {
        mail.setHeader("Content-Language", letter.lang().tag());
        // RFC 3834: nobody's holiday notice answers us.
        mail.setHeader("Auto-Submitted", "auto-generated");
    }

    static String messageId(UUID letter, InternetAddress sender) {
        var address = sender.getAddress();
        return "<" + letter + address.substring(address.lastIndexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
