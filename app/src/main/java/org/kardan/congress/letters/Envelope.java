package org.kardan.congress.letters;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.identity.Person;
import org.kardan.identity.PublicAddress;
import org.kardan.language.Texts;
import org.kardan.post.Letter;
import org.kardan.post.Post;
import org.springframework.stereotype.Component;

/** Words a letter about a congress in the recipient's language and hands it to the post. */
@Component
class Envelope {

    private final Post post;
    private final Texts texts;
    private final PublicAddress address;

    Envelope(Post post, Texts texts, PublicAddress address) {
        this.post = post;
        this.texts = texts;
        this.address = address;
    }

    /**
     * Sends {@code congress.letter.<kind>}: the arguments are name of the recipient, name of the congress, then those
     * given here, last the address of a page.
     */
    boolean send(
            String key,
            Person person,
            Congress congress,
            String kind,
            String path,
            List<Letter.Attachment> attachments,
            Object... more) {
        var lang = person.lang();
        var arguments = new Object[more.length + 3];
        arguments[0] = person.name().in(lang);
        arguments[1] = congress.name(lang);
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[more.length + 2] = address.link("/" + lang.path() + congress.path() + path);
        var body = texts.of(lang, "congress.letter." + kind + ".body", arguments) + "\n\n"
                + texts.of(lang, "congress.letter.end", congress.name(lang));
        return post.send(new Letter(
                key,
                person.email(),
                "",
                lang,
                texts.of(lang, "congress.letter." + kind + ".subject", arguments),
                body,
                attachments));
    }
}
