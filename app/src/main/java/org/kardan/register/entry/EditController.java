package org.kardan.register.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kardan.identity.Access;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.Visibility;
import org.kardan.register.intake.Column;
import org.kardan.register.intake.Intake;
import org.kardan.register.intake.Problem;
import org.kardan.register.profile.Change;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Edits a firm: those with a seat in it, and the manager of its side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/firms/{id:[0-9a-f-]{36}}/edit")
@Needs(Right.EDIT_FIRM)
class EditController {

    private final Firms firms;
    private final Profiles profiles;

    EditController(Firms firms, Profiles profiles) {
        this.firms = firms;
        this.profiles = profiles;
    }

    @GetMapping
    Answer form(Reader reader, @PathVariable UUID id) {
        var kept = editable(reader, id);
        return new EditPage(reader, kept, EditForm.of(kept.profile()), List.of(), false);
    }

    @PostMapping
    Answer save(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam Visibility visibility,
            @RequestParam MultiValueMap<String, String> form) {
        var kept = editable(reader, id);
        var values = EditForm.sent(form);
        var reason = reader.t("register.edit.reason");
        var draft = new Intake(kept.profile().side(), reason, visibility, LocalDate.now(Clock.systemUTC()))
                .draft(1, values);
        var problems = new ArrayList<>(draft.problems());
        if (draft.given().names().isEmpty()) {
            problems.add(Problem.row(Problem.Reason.NAME_MISSING, "", ""));
        }
        var shown = kept.with(kept.profile().withVisibility(visibility));
        if (problems.stream().anyMatch(Problem::rejects)) {
            return new EditPage(reader, shown, values, problems, false);
        }
        var seen = new Kept(kept.id(), kept.profile(), kept.state(), kept.archived(), version);
        var after = seen.with(EditForm.edited(kept.profile(), draft.given(), visibility));
        return stored(reader, shown, values, new Change(seen, after));
    }

    private Answer stored(Reader reader, Kept shown, Map<Column, String> values, Change change) {
        try {
            profiles.change(reader.me(), "changed", List.of(change));
        } catch (Overtaken e) {
            return new EditPage(reader, shown, values, List.of(), true);
        } catch (DuplicateKeyException e) {
            var taken = Problem.row(Problem.Reason.CONTRADICTION, "", "");
            return new EditPage(reader, shown, values, List.of(taken), false);
        }
        return Redirect.to(reader.url("/firms/" + shown.id())).saying("register.edit.saved");
    }

    private Kept editable(Reader reader, UUID id) {
        var firm = firms.seenBy(reader.visitor(), new FirmId(id)).orElseThrow(() -> new NotFound("firm " + id));
        if (!Access.mayEditFirm(reader.visitor(), firm.side(), id)) {
            throw new Refused("editing firm " + id);
        }
        return profiles.byId(firm.id()).orElseThrow(() -> new NotFound("firm " + id));
    }
}
