package org.kardan.post;

import java.util.List;
import org.kardan.language.Lang;

/**
 * A mail to one recipient, already worded in the recipient's language.
 *
 * @param key what makes the letter unique, such as {@code timetable:<publication>:<person>}: a second letter with the
 *     same key is not sent; empty for letters that may repeat
 * @param to mail address
 * @param replyTo mail address of whoever stands behind the letter, empty for none
 * @param body plain text
 */
public record Letter(
        String key, String to, String replyTo, Lang lang, String subject, String body, List<Attachment> attachments) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** A letter without attachments. */
    public static Letter of(String key, String to, Lang lang, String subject, String body) {
        return new Letter(key, to, "", lang, subject, body, List.of());
    }

    /** A file that goes with the letter. */
    public record Attachment(String name, String mediaType, byte[] bytes) {}
}
