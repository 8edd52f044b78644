package org.kardan.register.duplicates;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kardan.identity.Access;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.duplicates.DuplicatesPage.Couple;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profiles;
import org.kardan.web.Answer;
import org.kardan.web.MenuEntry;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Duplicates of the manager's own side. */
@Controller
@Needs(Right.MANAGE_REGISTER)
class DuplicatesController {

    private final Duplicates duplicates;
    private final Profiles profiles;
    private final Firms firms;

    DuplicatesController(Duplicates duplicates, Profiles profiles, Firms firms) {
        this.duplicates = duplicates;
        this.profiles = profiles;
        this.firms = firms;
    }

    @Bean
    static MenuEntry duplicatesEntry() {
        return new MenuEntry("register.duplicates.title", "/duplicates", Right.MANAGE_REGISTER, 62);
    }

    @GetMapping("/{lang:de|zh|en}/duplicates")
    Answer all(Reader reader) {
        var side = reader.visitor().side().orElseThrow(() -> new Refused("Duplicates belong to a side"));
        var pairs = duplicates.of(side);
        var shown = pairs.stream().limit(DuplicatesPage.MOST).toList();
        var known = profiles.byIds(shown.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList());
        var couples = shown.stream().flatMap(pair -> couple(pair, known)).toList();
        return new DuplicatesPage(reader, couples, pairs.size());
    }

    private static Stream<Couple> couple(Likeness pair, Map<FirmId, Kept> known) {
        var first = known.get(pair.first());
        var second = known.get(pair.second());
        return first == null || second == null ? Stream.of() : Stream.of(new Couple(first, second, pair.because()));
    }

    @PostMapping("/{lang:de|zh|en}/duplicates/different")
    Answer different(Reader reader, @RequestParam UUID first, @RequestParam UUID second) {
        if (first.equals(second)) {
            throw new Refused("One firm " + first);
        }
        duplicates.tellApart(reader.me(), own(reader, first), own(reader, second));
        return Redirect.to(reader.url("/duplicates")).saying("register.duplicates.told");
    }

    private FirmId own(Reader reader, UUID id) {
        return firms.seenBy(reader.visitor(), new FirmId(id))
                .filter(firm -> Access.mayManage(reader.visitor(), firm.side()))
                .orElseThrow(() -> new NotFound("firm " + id))
                .id();
    }
}
