package org.kardan.register.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.imports.ImportRows.Judged;
import org.kardan.register.imports.ImportRows.Staged;
import org.kardan.register.imports.ListRow.RowOutcome;
import org.kardan.register.intake.Column;
import org.kardan.register.intake.Draft;
import org.kardan.register.intake.Outcome;
import org.kardan.register.intake.Problem;
import org.kardan.register.intake.Problem.Reason;
import org.kardan.register.intake.Verdict;
import org.kardan.register.profile.NameKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks rows against the register and against each other, and writes down what it found. */
@Component
public class RowCheck {

    private final ImportRows rows;
    private final KnownFirms firms;

    RowCheck(ImportRows rows, KnownFirms firms) {
        this.rows = rows;
        this.firms = firms;
    }

    /** The row ready to be stored, with the keys by which rows repeat each other. */
    static Staged staged(ListImport of, int number, List<String> cells) {
        var values = of.mapping().read(cells);
        var identifiers = new ArrayList<String>();
        values.forEach((column, text) -> column.scheme()
                .filter(_ -> !text.isEmpty())
                .ifPresent(scheme -> {
                    var checked = scheme.check(text);
                    identifiers.add(scheme + ":" + checked.value());
                }));
        identifiers.addAll(names(values));
        return new Staged(of.id().value(), number, cells, values.getOrDefault(Column.REFERENCE, ""), identifiers);
    }

    /** What the rows of an import have in common, read once for all of them. */
    Map<String, Integer> repeatedKeys(ListImport of) {
        return rows.repeatedKeys(of.id());
    }

    void check(ListImport of, List<ListRow> batch, Map<String, Integer> first) {
        judge(of, drafts(of, batch), first);
    }

    private static List<Draft> drafts(ListImport of, List<ListRow> batch) {
        var intake = of.intake(LocalDate.now(Clock.systemUTC()));
        return batch.stream()
                .map(row -> intake.draft(row.number(), of.mapping().read(row.cells())))
                .toList();
    }

    private void judge(ListImport of, List<Draft> drafts, Map<String, Integer> first) {
        var intake = of.intake(LocalDate.now(Clock.systemUTC()));
        var known = firms.about(of.side(), of.list(), drafts);
        var outcomes = drafts.stream()
                .map(draft -> {
                    var repeated = repeated(draft, first);
                    return repeated.isEmpty()
                            ? intake.decide(draft, known, Verdict.NONE)
                            : new Outcome.Rejected(repeated);
                })
                .toList();
        var meant = new Meant(rows.firstAbout(of.id(), Meant.firms(outcomes)));
        var judged = new ArrayList<Judged>();
        for (var i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            judged.add(namesake(judged(of.id(), draft, meant.once(draft, outcomes.get(i))), draft, first));
        }
        rows.judge(judged);
    }

    /** Stores a repaired row and checks it, and those that it may have blocked. */
    @Transactional
    public void repair(ListImport of, int number, List<String> cells) {
        var blocked = rows.repeated(of.id());
        rows.stage(List.of(staged(of, number, cells)));
        var repaired = rows.one(of.id(), number).stream();
        var others = blocked.stream().filter(row -> row.number() != number);
        var drafts = drafts(of, Stream.concat(repaired, others).toList());
        judge(of, drafts, firstRows(of.id(), drafts));
    }

    @Transactional
    public void say(ImportId id, int number, Verdict verdict) {
        rows.say(id, number, verdict);
    }

    private Map<String, Integer> firstRows(ImportId id, List<Draft> drafts) {
        return rows.firstOf(
                id,
                drafts.stream()
                        .map(Draft::reference)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                drafts.stream()
                        .flatMap(draft -> Stream.concat(identifiers(draft), names(draft)))
                        .toList());
    }

    private static Stream<String> identifiers(Draft draft) {
        return draft.given().identifiers().stream().map(each -> each.scheme() + ":" + each.value());
    }

    private static List<Problem> repeated(Draft draft, Map<String, Integer> first) {
        return Stream.concat(Stream.of(draft.reference()), identifiers(draft))
                .filter(key -> first.getOrDefault(key, draft.row()) < draft.row())
                .map(key -> Problem.row(Reason.REPEATED, value(key), String.valueOf(first.get(key))))
                .toList();
    }

    /** A new firm that bears the name of an earlier row in the same place is doubtful, too. */
    private static Judged namesake(Judged judged, Draft draft, Map<String, Integer> first) {
        var earlier = names(draft)
                .mapToInt(key -> first.getOrDefault(key, draft.row()))
                .min()
                .orElse(draft.row());
        if (!judged.outcome().equals(RowOutcome.NEW.name()) || earlier >= draft.row()) {
            return judged;
        }
        var problem = Problem.row(Reason.SAME_NAME, "", Integer.toString(earlier));
        var problems =
                Stream.concat(judged.problems().stream(), Stream.of(problem)).toList();
        return new Judged(judged.importId(), judged.row(), RowOutcome.DOUBTFUL.name(), problems, List.of(), null);
    }

    private static Stream<String> names(Draft draft) {
        var city = draft.given().mainSite().city().exactly(draft.given().side().lang());
        return NameKeys.of(draft.given().names()).stream().map(key -> "NAME:" + key + "@" + city);
    }

    private static List<String> names(Map<Column, String> values) {
        var names = new Trilingual(
                values.getOrDefault(Column.NAME_DE, ""),
                values.getOrDefault(Column.NAME_ZH, ""),
                values.getOrDefault(Column.NAME_EN, ""));
        var city = values.getOrDefault(Column.CITY, "");
        return NameKeys.of(names).stream()
                .map(key -> "NAME:" + key + "@" + city)
                .toList();
    }

    private static String value(String key) {
        return key.replaceFirst("^[A-Z_]+:", "");
    }

    static Judged judged(ImportId id, Draft draft, Outcome outcome) {
        var problems = outcome instanceof Outcome.Rejected(var why) ? why : draft.problems();
        return switch (outcome) {
            case Outcome.New _ -> judged(id, draft, RowOutcome.NEW, problems, List.of(), null);
            case Outcome.Updated updated ->
                judged(
                        id,
                        draft,
                        RowOutcome.UPDATED,
                        problems,
                        List.of(),
                        updated.before().id());
            case Outcome.Unchanged(var firm) -> judged(id, draft, RowOutcome.UNCHANGED, problems, List.of(), firm);
            case Outcome.Doubtful(var candidates) -> judged(id, draft, RowOutcome.DOUBTFUL, problems, candidates, null);
            case Outcome.Rejected _ -> judged(id, draft, RowOutcome.REJECTED, problems, List.of(), null);
        };
    }

    private static Judged judged(
            ImportId id,
            Draft draft,
            RowOutcome outcome,
            List<Problem> problems,
            List<FirmId> candidates,
            @Nullable FirmId firm) {
        List<UUID> ids = candidates.stream().map(FirmId::value).toList();
        return new Judged(id.value(), draft.row(), outcome.name(), problems, ids, firm == null ? null : firm.value());
    }
}
