package org.kardan.post;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server of the installation, if there is one, and the address that letters come from. */
@Component
public class MailServer {

    private final Optional<JavaMailSender> sender;
    private final String from;

    public MailServer(
            ObjectProvider<JavaMailSender> sender, @Value("${kardan.mail.from:kardan@localhost}") String from) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.from = from;
    }

    public boolean isConfigured() {
        return sender.isPresent();
    }

    public Optional<JavaMailSender> sender() {
        return sender;
    }

    /** An address, possibly with a name: {@code Kardan <kardan@example.org>}. */
    public String from() {
        return from;
    }
}
