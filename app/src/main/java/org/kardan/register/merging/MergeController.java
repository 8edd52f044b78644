package org.kardan.register.merging;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Compares two entries of the manager's side, merges them, takes a merge back. */
@Controller
@Needs(Right.MANAGE_REGISTER)
class MergeController {

    private static final String PAIR = "/{lang:de|zh|en}/duplicates/{id:[0-9a-f-]{36}}/{other:[0-9a-f-]{36}}";

    private final Firms firms;
    private final Profiles profiles;
    private final Merges merges;
    private final MergeRecords records;
    private final Followers followers;

    MergeController(Firms firms, Profiles profiles, Merges merges, MergeRecords records, Followers followers) {
        this.firms = firms;
        this.profiles = profiles;
        this.merges = merges;
        this.records = records;
        this.followers = followers;
    }

    @GetMapping(PAIR)
    Answer compare(Reader reader, @PathVariable UUID id, @PathVariable UUID other) {
        var own = managed(reader, id);
        var gone = partner(reader, own, other);
        return page(reader, own, gone, Blend.missing(own.profile(), gone.profile()));
    }

    private Answer page(Reader reader, Kept own, Kept gone, Set<Field> taken) {
        var obstacles = merges.obstacles(gone.id(), own.id());
        return new MergePage(reader, own, gone, taken, followers.count(gone.id()), obstacles);
    }

    @PostMapping(PAIR)
    Answer merge(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam long version,
            @RequestParam long otherVersion,
            @RequestParam MultiValueMap<String, String> form) {
        var own = managed(reader, id);
        var gone = partner(reader, own, other);
        var taken = taken(form);
        try {
            merges.merge(reader.me(), seen(own, version), seen(gone, otherVersion), taken);
            return Redirect.to(reader.url("/firms/" + id))
                    .saying("register.merge.done", reader.t(gone.profile().names()));
        } catch (MergeRefused refused) {
            return page(reader, own, gone, taken);
        } catch (Overtaken e) {
            return Redirect.to(reader.url("/duplicates/" + id + "/" + other)).warning("register.merge.overtaken");
        }
    }

    @PostMapping("/{lang:de|zh|en}/merges/{id:[0-9a-f-]{36}}/undo")
    Answer undo(Reader reader, @PathVariable UUID id) {
        var merge = records.byId(id).orElseThrow(() -> new NotFound("merge " + id));
        managed(reader, merge.survivor().value());
        var back = Redirect.to(reader.url("/firms/" + merge.survivor()));
        try {
            return merges.undo(reader.me(), merge)
                    ? back.saying("register.merge.undone", reader.t(merge.goneBefore().profile().names()))
                    : back.warning("register.merge.undo.late");
        } catch (RuntimeException e) {
            if (Merges.cameBetween(e)) {
                return back.warning("register.merge.undo.late");
            }
            throw e;
        }
    }

    private Kept partner(Reader reader, Kept own, UUID other) {
        var gone = managed(reader, other);
        if (own.id().equals(gone.id())) {
            throw new NotFound("another firm than " + other);
        }
        return gone;
    }

    private Kept managed(Reader reader, UUID id) {
        return firms.seenBy(reader.visitor(), new FirmId(id))
                .filter(firm -> Access.mayManage(reader.visitor(), firm.side()))
                .flatMap(firm -> profiles.byId(firm.id()))
                .orElseThrow(() -> new NotFound("firm " + id));
    }

    private static Kept seen(Kept firm, long version) {
        return new Kept(firm.id(), firm.profile(), firm.state(), firm.archived(), version);
    }

    private static Set<Field> taken(MultiValueMap<String, String> form) {
        var taken = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (form.getOrDefault(field.name(), List.of()).contains("other")) {
                taken.add(field);
            }
        }
        return taken;
    }
}
