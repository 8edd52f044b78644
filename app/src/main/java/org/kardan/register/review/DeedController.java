package org.kardan.register.entry;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kardan.identity.Access;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.profile.Change;
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

/** Review of entries: seats submit, the manager of the side publishes, withdraws, archives. */
@Controller
@Needs(Right.EDIT_FIRM)
class DeedController {

    private final Firms firms;
    private final Profiles profiles;

    DeedController(Firms firms, Profiles profiles) {
        this.firms = firms;
        this.profiles = profiles;
    }

    @PostMapping("/{lang:de|zh|en}/firms/{id:[0-9a-f-]{36}}/state")
    Answer deed(Reader reader, @PathVariable UUID id, @RequestParam Deed deed) {
        var firm = firms.seenBy(reader.visitor(), new FirmId(id)).orElseThrow(() -> new NotFound("firm " + id));
        var isAllowed = deed.isForManagers()
                ? Access.mayManage(reader.visitor(), firm.side())
                : Access.mayEditFirm(reader.visitor(), firm.side(), id);
        if (!isAllowed) {
            throw new Refused(deed + " on firm " + id);
        }
        var before = profiles.byId(firm.id()).orElseThrow(() -> new NotFound("firm " + id));
        deed.on(before)
                .ifPresent(after -> profiles.change(
                        reader.me(), deed.name().toLowerCase(Locale.ROOT), List.of(new Change(before, after))));
        return Redirect.to(reader.url("/firms/" + id)).saying("register.deed.done");
    }
}
