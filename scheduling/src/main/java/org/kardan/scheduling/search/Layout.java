package org.kardan.scheduling.search;

/** What a {@link Grid} is made from: everything by number, slots also as bits in order of time. */
public interface Layout {

    /** The day of every slot, days counted from 0 in order of time. */
    int[] days();

    /** How many meetings a slot holds, apart from those at booths. */
    int tables();

    int participants();

    /** Slots that count when breaks are counted. */
    long available(int participant);

    int mostMeetings(int participant);

    int wishes();

    int first(int wish);

    int second(int wish);

    /** Everybody who takes part. */
    default int[] people(int wish) {
        return new int[] {first(wish), second(wish)};
    }

    /** How many slots, one directly after the other, the wish fills. */
    default int length(int wish) {
        return 1;
    }

    /** Whether it takes one of the tables that {@link #tables()} counts, and not the booth of a host. */
    default boolean needsTable(int wish) {
        return true;
    }

    /** Slots in which the wish may begin as far as the two and the wish itself are concerned. */
    long domain(int wish);

    default int value(int wish) {
        return 1;
    }

    default boolean must(int wish) {
        return false;
    }

    /** Wishes that may only be placed earlier than this one. */
    default int[] before(int wish) {
        return new int[0];
    }

    default int interpreters() {
        return 0;
    }

    default long present(int interpreter) {
        return 0;
    }

    default int longestRun(int interpreter) {
        return 0;
    }

    default boolean needsInterpreter(int wish) {
        return false;
    }

    /** Interpreters who could serve a wish, the most specialised first. */
    default int[] candidates(int wish) {
        return new int[0];
    }

    /** Whether an interpreter knows the words of a wish. */
    default boolean versed(int interpreter, int wish) {
        return true;
    }

    /** Whether the length of days is a goal beside breaks. */
    default boolean shortDays() {
        return false;
    }

    /** Who wants at least how many meetings, and who a fair share. */
    default Stakes stakes() {
        return Stakes.none(wishes());
    }

    /** The tables and the ways between them. */
    default Floor floor() {
        return Floor.none(wishes());
    }

    /** The slot in which the wish must stay, or -1. */
    default int lockedSlot(int wish) {
        return -1;
    }

    default int lockedInterpreter(int wish) {
        return -1;
    }
}
