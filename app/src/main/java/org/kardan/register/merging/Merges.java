package org.kardan.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kardan.journal.Journal;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Change;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Overtaken;
import org.kardan.register.profile.Profiles;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes one entry of two, and two of one again; each in one transaction with the journal. */
@Component
class Merges {

    private static final String SEATS = "register.seat";

    private final Profiles profiles;
    private final Followers followers;
    private final Rows rows;
    private final MergeRecords records;
    private final Journal journal;

    Merges(Profiles profiles, Followers followers, Rows rows, MergeRecords records, Journal journal) {
        this.profiles = profiles;
        this.followers = followers;
        this.rows = rows;
        this.records = records;
        this.journal = journal;
    }

    /**
     * Merges as both entries stand now.
     *
     * @throws MergeRefused if rows of both stand in each other's way
     * @throws Overtaken if somebody has changed one of them since
     */
    @Transactional
    void merge(UUID actor, Kept survivor, Kept gone, Set<Field> taken) {
        profiles.lock(List.of(survivor.id(), gone.id()));
        if (!records.stands(survivor) || !records.stands(gone)) {
            throw new Overtaken(2, 1);
        }
        var moves = new ArrayList<>(ownersStayOwners(gone.id(), survivor.id()));
        moves.addAll(followers.follow(gone.id(), survivor.id()));
        var blended = survivor.with(new Blend(survivor.profile(), gone.profile(), taken).profile());
        var unnumbered = gone.profile().withIdentifiers(List.of());
        var signpost = new Kept(gone.id(), unnumbered, gone.state(), true, gone.version());
        profiles.change(actor, "merged", List.of(new Change(gone, signpost), new Change(survivor, blended)));
        var version = profiles.byId(survivor.id()).orElseThrow().version();
        records.add(actor, survivor, gone, version, moves);
        var other = Map.of("firm", gone.id().toString());
        journal.note(actor, "firm", survivor.id().toString(), "absorbed", Map.of(), other);
    }

    /** Who owned either entry owns the firm. */
    private List<Move> ownersStayOwners(FirmId from, FirmId to) {
        var owners = rows.of(SEATS, "firm_id", from).stream()
                .filter(seat -> "OWNER".equals(seat.get("kind")))
                .map(seat -> seat.get("person_id"))
                .toList();
        var moves = new ArrayList<Move>();
        for (var seat : rows.of(SEATS, "firm_id", to)) {
            if (owners.contains(seat.get("person_id")) && !"OWNER".equals(seat.get("kind"))) {
                var raised = new HashMap<>(seat);
                raised.put("kind", "OWNER");
                rows.change(SEATS, seat, raised);
                moves.add(new Move(SEATS, seat, raised));
            }
        }
        return moves;
    }

    /** What would stand in the way of a merge; empty if nothing does. Leaves nothing behind. */
    @Transactional
    List<String> obstacles(FirmId gone, FirmId survivor) {
        try {
            followers.follow(gone, survivor);
            return List.of();
        } catch (MergeRefused refused) {
            return refused.keys();
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** Makes two entries of one again; false if the one that stayed was changed or merged since. */
    @Transactional
    boolean undo(UUID actor, Merge merge) {
        profiles.lock(List.of(merge.survivor(), merge.gone()));
        var survivor = profiles.byId(merge.survivor());
        var gone = profiles.byId(merge.gone());
        if (!isAsLeft(merge, survivor) || gone.isEmpty() || !records.close(actor, merge)) {
            return false;
        }
        followers.goBack(merge.moves());
        var changes = List.of(
                restored(gone.get(), merge.goneBefore()), restored(survivor.orElseThrow(), merge.survivorBefore()));
        profiles.change(actor, "separated", changes);
        return true;
    }

    private boolean isAsLeft(Merge merge, Optional<Kept> survivor) {
        return survivor.filter(now -> now.version() == merge.version())
                .filter(records::stands)
                .isPresent();
    }

    private static Change restored(Kept now, Kept before) {
        return new Change(now, new Kept(now.id(), before.profile(), before.state(), before.archived(), now.version()));
    }

    /** Whether an exception means that an undo met rows that came since. */
    static boolean cameBetween(RuntimeException e) {
        return e instanceof DataIntegrityViolationException || e instanceof Overtaken;
    }
}
