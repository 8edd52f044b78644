package org.kardan.post.outbox;

import java.util.UUID;
import org.kardan.post.Bell;
import org.kardan.post.Letters;
import org.kardan.post.MailServer;
import org.kardan.post.StoredLetter;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading the outbox. */
@Controller
@RequestMapping("/{lang:de|zh|en}/outbox")
@Needs(Right.READ_OUTBOX)
class OutboxController {

    private static final int PER_PAGE = 50;

    private final Letters letters;
    private final MailServer server;
    private final Bell bell;

    OutboxController(Letters letters, MailServer server, Bell bell) {
        this.letters = letters;
        this.server = server;
        this.bell = bell;
    }

    @GetMapping
    Answer list(
            Reader reader,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var page = Math.clamp(number, 1, 10_000);
        var found = letters.newest(q.strip(), (page - 1) * PER_PAGE, PER_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        return new OutboxPage(reader, q.strip(), page, found.size() > PER_PAGE, shown, server.isConfigured());
    }

    @GetMapping("/{id}")
    Answer letter(Reader reader, @PathVariable UUID id) {
        return new LetterPage(reader, known(id), letters.attachments(id));
    }

    @GetMapping("/{id}/attachments/{position}")
    Answer attachment(@PathVariable UUID id, @PathVariable int position) {
        var all = letters.attachments(id);
        if (position < 0 || position >= all.size()) {
            throw new NotFound("attachment " + position + " of letter " + id);
        }
        var attachment = all.get(position);
        return Download.of(attachment.name(), attachment.mediaType(), attachment.bytes());
    }

    @PostMapping("/{id}/release")
    Answer release(Reader reader, @PathVariable UUID id) {
        var back = Redirect.to(reader.url("/outbox/" + known(id).id()));
        if (!server.isConfigured()) {
            return back.warning("post.outbox.noserver");
        }
        if (!letters.release(id)) {
            return back;
        }
        bell.ring();
        return back.saying("post.outbox.released");
    }

    private StoredLetter known(UUID id) {
        return letters.find(id).orElseThrow(() -> new NotFound("letter " + id));
    }
}
