package org.kardan.identity;

import org.kardan.language.Texts;
import org.kardan.post.Letter;
import org.kardan.post.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the links with which somebody opens an account or chooses a new password, in the person's language. */
@Component
public class Invitations {

    private final Links links;
    private final Post post;
    private final Texts texts;
    private final PublicAddress address;

    Invitations(Links links, Post post, Texts texts, PublicAddress address) {
        this.links = links;
        this.post = post;
        this.texts = texts;
        this.address = address;
    }

    /** Invites somebody to their account; an earlier invitation stops working. */
    @Transactional
    public void send(Person person) {
        write(person, LinkKind.INVITATION, "identity.mail.invitation");
    }

    /** Sends a link to choose a new password. */
    @Transactional
    public void sendReset(Person person) {
        write(person, LinkKind.RESET, "identity.mail.reset");
    }

    private void write(Person person, LinkKind kind, String text) {
        var lang = person.lang();
        var link = address.link("/" + lang.path() + "/link/" + links.make(person.id(), kind));
        var hours = Accounts.validityOf(kind).toHours();
        var body = texts.of(lang, text + ".body", person.name().in(lang), link, hours > 48 ? hours / 24 : hours);
        post.send(Letter.of("", person.email(), lang, texts.of(lang, text + ".subject"), body));
    }
}
