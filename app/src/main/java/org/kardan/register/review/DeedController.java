package org.kardan.register.review;

import java.util.UUID;
import org.kardan.identity.Access;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Overtaken;
import org.kardan.register.profile.Profiles;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Review of entries: seats submit, the manager of the side publishes, returns, withdraws, archives. */
@Controller
@Needs(Right.EDIT_FIRM)
class DeedController {

    private static final int LONGEST_NOTE = 2_000;

    private final Firms firms;
    private final Profiles profiles;
    private final Reviews reviews;

    DeedController(Firms firms, Profiles profiles, Reviews reviews) {
        this.firms = firms;
        this.profiles = profiles;
        this.reviews = reviews;
    }

    /**
     * @param version that the reader has seen, 0 if it does not matter
     * @param queue whether the reader came from the queue and goes on there
     */
    @PostMapping("/{lang:de|zh|en}/firms/{id:[0-9a-f-]{36}}/state")
    Answer deed(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam Deed deed,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean queue) {
        var firm = firms.seenBy(reader.visitor(), new FirmId(id)).orElseThrow(() -> new NotFound("firm " + id));
        var isAllowed = deed.isForManagers()
                ? Access.mayManage(reader.visitor(), firm.side())
                : Access.mayEditFirm(reader.visitor(), firm.side(), id);
        if (!isAllowed) {
            throw new Refused(deed + " on firm " + id);
        }
        var before = profiles.byId(firm.id()).orElseThrow(() -> new NotFound("firm " + id));
        var back = Redirect.to(reader.url(queue ? "/review" : "/firms/" + id));
        if (deed == Deed.RETURN && note.isBlank()) {
            return back.warning("register.review.note.missing");
        }
        if (version != 0 && version != before.version()) {
            return back.warning("register.review.overtaken", reader.t(firm.names()));
        }
        return done(reader, deed, before, note.strip(), back);
    }

    private Answer done(Reader reader, Deed deed, Kept before, String note, Redirect back) {
        var name = reader.t(before.profile().names());
        try {
            var words = note.substring(0, Math.min(LONGEST_NOTE, note.length()));
            return reviews.act(reader.me(), deed, before, words)
                    ? back.saying("register.done." + deed, name)
                    : back.warning("register.review.overtaken", name);
        } catch (Overtaken e) {
            return back.warning("register.review.overtaken", name);
        }
    }
}
