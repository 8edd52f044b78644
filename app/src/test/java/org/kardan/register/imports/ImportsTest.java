package org.kardan.register.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.Visibility;
import org.kardan.register.imports.ListRow.Fate;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Verdict;
import org.kardan.register.profile.Change;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Profiles;
import org.kardan.register.tables.BrokenFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists come in, come again, and go out again, through the jobs that users start. */
@KardanTest
class ImportsTest {

    /** The lists carry fifteen mistakes on purpose; some are warnings only, some meet across lists. */
    private static final Map<String, Map<RowOutcome, Long>> DEMONSTRATION = Map.of(
            "netzwerk-bergisch.csv", Map.of(RowOutcome.NEW, 249L, RowOutcome.REJECTED, 1L),
            "netzwerk-nrw.xlsx", Map.of(RowOutcome.NEW, 549L, RowOutcome.REJECTED, 1L),
            "zhongguo-qiye.csv", Map.of(RowOutcome.NEW, 298L, RowOutcome.REJECTED, 1L, RowOutcome.DOUBTFUL, 1L));

    @Autowired
    Imports imports;

    @Autowired
    ImportRows rows;

    @Autowired
    RowCheck check;

    @Autowired
    Profiles profiles;

    @Autowired
    IdentityFixtures people;

    @Autowired
    JdbcClient jdbc;

    private final String list = "Liste " + UUID.randomUUID();
    private UUID manager;

    @BeforeEach
    void aManager() {
        manager = people.somebody(Side.DE).value();
    }

    @Test
    void aListBecomesFirmsAndComesAgainWithoutDoubling() throws Exception {
        var first = checked("Nr.;Firma;Ort;Telefon\n1;%1$s Alpha GmbH;Solingen;1\n2;%1$s Beta KG;Remscheid;2\n");
        assertThat(rows.outcomes(first)).isEqualTo(Map.of(RowOutcome.NEW, 2L));
        assertThat(firms()).isEmpty();

        run(first);
        assertThat(firms()).containsExactly("1 Alpha GmbH Solingen 1", "2 Beta KG Remscheid 2");

        var second = checked("Nr.;Firma;Ort;Telefon\n1;%1$s Alpha GmbH;Solingen;1\n2;%1$s Beta KG;Wuppertal;\n");
        assertThat(rows.outcomes(second)).isEqualTo(Map.of(RowOutcome.UNCHANGED, 1L, RowOutcome.UPDATED, 1L));
        run(second);
        assertThat(firms()).containsExactly("1 Alpha GmbH Solingen 1", "2 Beta KG Wuppertal 2");
    }

    @Test
    void anUndoRestoresWhatWasAndKeepsWhatWasChangedSince() throws Exception {
        run(checked("Nr.;Firma;Ort;Telefon\n1;%1$s Alpha GmbH;Solingen;1\n"));
        var second = checked("Nr.;Firma;Ort;Telefon\n1;%1$s Alpha SE;Solingen;9\n2;%1$s Beta KG;Remscheid;2\n"
                + "3;%1$s Gamma AG;Remscheid;3\n");
        run(second);
        rename("3", "Delta AG");

        imports.undo(second, manager);
        await(second, ImportState.UNDONE);

        assertThat(firms()).containsExactly("1 Alpha GmbH Solingen 1", "3 Delta AG Remscheid 3");
        assertThat(rows.fates(second)).isEqualTo(Map.of(Fate.UNDONE, 2L, Fate.KEPT, 1L));
    }

    @Test
    void rowsThatRepeatEachOtherAreHeldBackUntilOneIsRepaired() throws Exception {
        var id = checked("Nr.;Firma;LEI\n1;%1$s Alpha;529900\n1;%1$s Beta;\n2;%1$s Gamma;\n");
        assertThat(rows.outcomes(id)).isEqualTo(Map.of(RowOutcome.REJECTED, 2L, RowOutcome.NEW, 1L));
        assertThat(rows.one(id, 3).orElseThrow().problems())
                .containsExactly(Problem.row(Problem.Reason.REPEATED, "1", "2"));

        check.repair(imports.byId(id).orElseThrow(), 2, List.of("7", list + " Alpha", ""));

        assertThat(rows.outcomes(id)).isEqualTo(Map.of(RowOutcome.NEW, 3L));
    }

    @Test
    void ofTwoRowsThatMeanOneFirmByDifferentSignsTheLaterIsHeldBackWithTheReason() throws Exception {
        var duns = "%09d".formatted(Math.floorMod(list.hashCode(), 1_000_000_000));
        var header = "Nr.;Firma;Ort;DUNS;Telefon\n";
        run(checked(header + "1;%1$s Alpha GmbH;Solingen;" + duns + ";1\n"));

        var id = checked(header + "1;%1$s Alpha GmbH;;;2\n;%1$s Alpha GmbH;;" + duns + ";3\n");

        assertThat(rows.outcomes(id)).isEqualTo(Map.of(RowOutcome.UPDATED, 1L, RowOutcome.REJECTED, 1L));
        assertThat(rows.one(id, 3).orElseThrow().problems())
                .containsExactly(Problem.row(Problem.Reason.SAME_FIRM, "", "2"));

        run(id);
        assertThat(firms()).containsExactly("1 Alpha GmbH Solingen 2");
    }

    @Test
    void aDoubtfulRowWaitsForAWord() throws Exception {
        run(checked("Nr.;Firma;Ort\n1;%1$s Alpha GmbH;Solingen\n"));
        var id = checked("Nr.;Firma;Ort;Telefon\n8;%1$s ALPHA AG;Solingen;8\n");
        assertThat(rows.outcomes(id)).isEqualTo(Map.of(RowOutcome.DOUBTFUL, 1L));

        check.say(id, 2, Verdict.UPDATE);
        run(id);

        assertThat(firms()).containsExactly("1 ALPHA AG Solingen 8", "8 ALPHA AG Solingen 8");
        assertThat(jdbc.sql("select count(distinct firm_id) from register.reference where list = ?")
                        .params("DE:" + list)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aBrokenFileChangesNothing() throws Exception {
        assertThatThrownBy(() -> imports.upload(
                        manager, Side.DE, list, "x.csv", new ByteArrayInputStream(new byte[] {'a', 0, 0})))
                .isInstanceOf(BrokenFile.class);
        assertThat(imports.of(Side.DE)).noneMatch(each -> each.list().equals(list));

        var id = upload("Nr.;Firma\n" + "1;%1$s Alpha\n".repeat(2_000) + "2;\"" + "x".repeat(300_000));
        imports.check(imports.byId(id).orElseThrow(), manager);
        await(id, ImportState.BROKEN);
        assertThat(rows.outcomes(id)).isEmpty();
        assertThat(firms()).isEmpty();
    }

    @Test
    void theListsOfTheDemonstrationComeInWhole() throws Exception {
        for (var name : List.of("netzwerk-bergisch.csv", "netzwerk-nrw.xlsx", "zhongguo-qiye.csv")) {
            var side = name.startsWith("zhong") ? Side.CN : Side.DE;
            var file = Files.newInputStream(Path.of("..", "demo", "lists", name));
            var id = imports.upload(manager, side, list + name, name, file);
            imports.check(imports.byId(id).orElseThrow(), manager);
            await(id, ImportState.CHECKED);
            var counts = rows.outcomes(id);
            assertThat(counts).isEqualTo(DEMONSTRATION.get(name));
            run(id);
            assertThat(rows.fates(id)).containsEntry(Fate.APPLIED, counts.get(RowOutcome.NEW));
            imports.undo(id, manager);
            await(id, ImportState.UNDONE);
            assertThat(rows.fates(id)).containsEntry(Fate.UNDONE, counts.get(RowOutcome.NEW));
        }
    }

    private ImportId upload(String csv) throws Exception {
        InputStream file = new ByteArrayInputStream(csv.formatted(list).getBytes(StandardCharsets.UTF_8));
        return imports.upload(manager, Side.DE, list, "liste.csv", file);
    }

    private ImportId checked(String csv) throws Exception {
        var id = upload(csv);
        var of = imports.byId(id).orElseThrow();
        imports.check(of.described(list, of.mapping(), Visibility.BOTH_SIDES, true), manager);
        await(id, ImportState.CHECKED);
        return id;
    }

    private void run(ImportId id) throws InterruptedException {
        imports.run(id, manager);
        await(id, ImportState.DONE);
    }

    private void await(ImportId id, ImportState state) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(90));
        while (imports.byId(id).orElseThrow().state() != state) {
            assertThat(Instant.now()).as(imports.byId(id) + "").isBefore(end);
            Thread.sleep(50);
        }
    }

    private void rename(String reference, String name) {
        var firm = jdbc.sql("select firm_id from register.reference where list = ? and reference = ?")
                .params("DE:" + list, reference)
                .query(UUID.class)
                .single();
        var kept = profiles.byId(new FirmId(firm)).orElseThrow();
        var other = Profile.blank(Side.DE).overlaidWith(kept.profile());
        var names = new Trilingual(list + " " + name, "", "");
        profiles.change(null, "changed", List.of(new Change(kept, kept.with(other.withNames(names)))));
    }

    private List<String> firms() {
        return jdbc.sql("""
                select r.reference || replace(f.name_de, :list, '') || ' ' || s.city_de || ' ' || f.phone
                from register.reference r join register.firm f on f.id = r.firm_id
                left join register.site s on s.firm_id = f.id and s.place = 0
                where r.list = 'DE:' || :list order by r.reference
                """).param("list", list).query(String.class).list();
    }
}
