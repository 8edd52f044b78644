package org.kardan.scheduling.repair;

import org.kardan.scheduling.Wish;

/**
 * Something that happened after a plan was published. It concerns only what has not begun.
 *
 * <p>Sealed, because each kind makes other slots, people or things unusable.
 */
public sealed interface Change {

    /** A meeting or a wish without a meeting is no longer wanted. */
    record MeetingCancelled(String wish) implements Change {}

    /** A participant does not come any more; all own meetings are cancelled, also those of more than two. */
    record ParticipantCancelled(String participant) implements Change {}

    /** A participant cannot meet before this slot, on its day and on days before. */
    record ParticipantLate(String participant, String until) implements Change {}

    /** A participant cannot meet from this slot on, on its day and on days after. */
    record ParticipantGone(String participant, String from) implements Change {}

    /** An interpreter cannot work from this slot to the end of its day. */
    record InterpreterIll(String interpreter, String from) implements Change {}

    /** An interpreter cannot work on a whole day. */
    record InterpreterAbsent(String interpreter, int day) implements Change {}

    record WishAdded(Wish wish) implements Change {}

    /** A table cannot be used any more. */
    record TableLost(String table) implements Change {}
}
