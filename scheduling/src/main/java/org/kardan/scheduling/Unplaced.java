package org.kardan.scheduling;

import java.util.List;

/**
 * A wish that does not take place, and what stands in the way in the plan as it is; to be put into words by the caller.
 *
 * @param parameters ids or numbers as the reason says
 */
public record Unplaced(String wish, Reason reason, List<String> parameters) {

    public Unplaced {
        parameters = List.copyOf(parameters);
    }

    public enum Reason {
        /** They are never available together where and as long as the wish asks: first, second participant. */
        NO_COMMON_SLOT,
        /** No interpreter of this congress works between the two: first, second participant. */
        NO_LANGUAGE,
        /** A participant has as many meetings as allowed: participant, limit. */
        PARTICIPANT_FULL,
        /** They never have the time together, because of other meetings: the busiest participant, another. */
        PARTICIPANT_BUSY,
        /** In every slot in which both are free all tables are taken: number of such slots. */
        NO_TABLE,
        /** Wherever they and a table are free, a meeting would come too late or too early: number of such slots. */
        OUT_OF_ORDER,
        /** In every slot with both and a table free no interpreter is: number of such slots. */
        NO_INTERPRETER,
        /** Wherever all are free, somebody could not be there in time before or after: number of such slots. */
        TOO_FAR,
        /** Somebody is away, or the wish may not be there: participant or wish; only beside other reasons. */
        CLOSED,
        /** Both, a table and an interpreter are free, but the search was stopped before it used them: slot. */
        NOT_TRIED
    }
}
