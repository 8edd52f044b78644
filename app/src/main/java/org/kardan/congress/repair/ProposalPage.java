package org.kardan.congress.repair;

import java.util.List;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Times;
import org.kardan.congress.timetable.Missing;
import org.kardan.congress.timetable.Obstacles;
import org.kardan.congress.wishes.Pair;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What a repair would change, who must be told, and the choice to accept or discard it. */
record ProposalPage(
        Reader reader,
        Congress congress,
        Proposal proposal,
        List<Alteration> alterations,
        Map<Pair, Missing> missing,
        Told told,
        Wording words,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.repair.proposal");
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    String base() {
        return reader.url(congress.path() + "/repairs");
    }

    String own() {
        return base() + "/" + proposal.timetable();
    }

    String draft() {
        return reader.url(congress.path() + "/timetable/" + proposal.timetable());
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    boolean isOpen() {
        return proposal.state() == Proposal.State.PROPOSED;
    }

    /** How many meetings change at least, and whether fewer are possible. */
    String proof() {
        int changed = Alteration.counted(alterations);
        int fewest = Math.min(proposal.fewest(), changed);
        if (changed == 0) {
            return reader.t("congress.repair.proof.none");
        }
        return changed == fewest
                ? reader.t("congress.repair.proof.fewest", changed)
                : reader.t("congress.repair.proof.bound", changed, changed - fewest);
    }

    long count(Alteration.Kind kind) {
        return Alteration.counts(alterations).getOrDefault(kind, 0L);
    }

    /** Why a meeting has no place any more. */
    List<Obstacles.Line> why(Alteration one) {
        var found = missing.get(one.pair());
        return found == null ? List.of() : Obstacles.of(reader, found, words.edition(), proposal.timetable());
    }
}
