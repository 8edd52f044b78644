package org.kardan.register;

import java.util.List;
import java.util.UUID;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.profile.Facts;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Profiles;
import org.kardan.register.profile.Site;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Firms and seats for tests, each new. */
@TestComponent
public class RegisterFixtures {

    private final Profiles profiles;
    private final JdbcClient jdbc;

    RegisterFixtures(Profiles profiles, JdbcClient jdbc) {
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    /** A published firm with these words in the language of its side. */
    @Transactional
    public FirmId published(Side side, String name, String capabilities, Visibility visibility) {
        return kept(side, name, capabilities, visibility, ReviewState.PUBLISHED);
    }

    @Transactional
    public FirmId draft(Side side, String name) {
        return kept(side, name, "", Visibility.PUBLIC, ReviewState.DRAFT);
    }

    @Transactional
    public void seat(FirmId firm, UUID person, String kind) {
        jdbc.sql("insert into register.seat (firm_id, person_id, kind) values (?, ?, ?)")
                .params(firm.value(), person, kind)
                .update();
    }

    private FirmId kept(Side side, String name, String capabilities, Visibility visibility, ReviewState state) {
        var id = new FirmId(UUID.randomUUID());
        var lang = side.lang();
        var region = side == Side.DE ? "DEA1A" : "CN-SH";
        var city = side == Side.DE ? Trilingual.only(Lang.DE, "Wuppertal") : Trilingual.only(Lang.ZH, "上海");
        var profile = new Profile(
                side,
                Trilingual.only(lang, name),
                "",
                Facts.NONE,
                SizeClass.MEDIUM,
                List.of("IATF 16949"),
                Trilingual.only(lang, capabilities),
                visibility,
                List.of(new Site("", "", city, region, null)),
                List.of());
        profiles.add(null, "created", List.of(new Kept(id, profile, state, false, 1)));
        return id;
    }
}
