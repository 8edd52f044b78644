package org.kardan.offers.interest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.journal.Journal;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What firms have said about each other. Only a firm's own people and the manager of its side may read it. */
@Component
public class Interests {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Introductions introductions;

    Interests(JdbcClient jdbc, Journal journal, Introductions introductions) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.introductions = introductions;
    }

    /** Takes the answer of one firm about another; an introduction begins once both are interested. */
    @Transactional
    public Reply answer(@Nullable UUID actor, Firm mine, Firm other, Answer answer) {
        return answer(actor, mine, other, answer, Objection.NONE);
    }

    /** The same with a reason, which only a refusal keeps. */
    @Transactional
    public Reply answer(@Nullable UUID actor, Firm mine, Firm other, Answer answer, Objection objection) {
        lock(mine.id(), other.id());
        var theirs = Optional.ofNullable(of(other.id()).get(mine.id()));
        var introduced = introductions.between(mine.id(), other.id()).isPresent();
        var reply = new InterestBook(mine.side(), other.side(), theirs, introduced).answer(answer);
        switch (reply) {
            case Reply.Kept _ -> {
                keep(actor, mine.id(), other.id(), answer);
                if (answer == Answer.NOT_INTERESTED) {
                    explain(mine.id(), other.id(), objection);
                }
            }
            case Reply.Mutual _ -> {
                keep(actor, mine.id(), other.id(), answer);
                introductions.begin(mine, other);
            }
            case Reply.Refused _ -> {}
        }
        return reply;
    }

    /** Two firms that answer each other at the same moment must not miss each other: one waits for the other. */
    private void lock(FirmId one, FirmId other) {
        var key = one.value().getLeastSignificantBits() ^ other.value().getLeastSignificantBits();
        jdbc.sql("select pg_advisory_xact_lock(?)").params(key).query().listOfRows();
    }

    private void keep(@Nullable UUID actor, FirmId firm, FirmId other, Answer answer) {
        jdbc.sql("""
                insert into offers.interest (firm_id, other_id, answer, answered_by) values (?, ?, ?, ?)
                on conflict (firm_id, other_id) do update
                    set answer = excluded.answer, answered_by = excluded.answered_by, answered_at = now(),
                        why = 'UNSAID', note = '', concepts = '{}'
                """)
                .params(Arrays.asList(firm.value(), other.value(), answer.name(), actor))
                .update();
        // Under the firm that answers, without what it said: the journal is read by managers of both sides.
        journal.note(actor, "interest", firm.toString(), "answered");
    }

    private void explain(FirmId firm, FirmId other, Objection objection) {
        jdbc.sql("""
                update offers.interest set why = :why, note = :note, concepts = :concepts
                where firm_id = :firm and other_id = :other
                """)
                .param("why", objection.why().name())
                .param("note", objection.note())
                .param("concepts", objection.concepts().toArray(String[]::new))
                .param("firm", firm.value())
                .param("other", other.value())
                .update();
    }

    /** What this firm has said, by the other firm. */
    public Map<FirmId, Answer> of(FirmId firm) {
        return of(List.of(firm)).getOrDefault(firm, Map.of());
    }

    /** What these firms have said. */
    public Map<FirmId, Map<FirmId, Answer>> of(Collection<FirmId> firms) {
        var said = new HashMap<FirmId, Map<FirmId, Answer>>();
        jdbc.sql("select firm_id, other_id, answer from offers.interest where firm_id = any(:firms)")
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query(row -> {
                    said.computeIfAbsent(new FirmId(row.getObject("firm_id", UUID.class)), _ -> new HashMap<>())
                            .put(
                                    new FirmId(row.getObject("other_id", UUID.class)),
                                    Answer.valueOf(row.getString("answer")));
                });
        return said;
    }
}
