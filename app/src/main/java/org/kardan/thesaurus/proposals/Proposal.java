package org.kardan.thesaurus.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.thesaurus.Alteration;
import org.kardan.web.Right;
import org.kardan.web.Visitor;

/**
 * What somebody would change, and who has approved it so far.
 *
 * @param lang the language of the reason
 * @param sideOrNull the proposer's side; null for somebody of neither
 * @param version raised with every change of the content
 */
record Proposal(
        UUID id,
        Alteration content,
        Lang lang,
        String reason,
        @Nullable Side sideOrNull,
        State state,
        long version,
        UUID proposedBy,
        Instant createdAt,
        Set<Side> approved) {

    Proposal {
        approved = Set.copyOf(approved);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isBy(Visitor visitor) {
        return proposedBy.equals(visitor.personOrNull());
    }

    /** The proposer, and on both sides those who know the languages or answer for them. */
    boolean mayBeCompletedBy(Visitor visitor) {
        return isOpen() && (isBy(visitor) || visitor.may(Right.MANAGE_THESAURUS) || visitor.may(Right.INTERPRET));
    }

    /** A manager, once for the own side. */
    boolean mayBeDecidedBy(Visitor visitor) {
        return isOpen() && visitor.may(Right.MANAGE_THESAURUS) && visitor.sideOrNull() != null;
    }

    boolean isApprovedBy(@Nullable Side side) {
        return side != null && approved.contains(side);
    }

    boolean isComplete() {
        return approved.containsAll(List.of(Side.values()));
    }
}
