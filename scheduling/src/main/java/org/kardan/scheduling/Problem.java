package org.kardan.scheduling;

import java.util.List;
import org.kardan.scheduling.aims.Aims;
import org.kardan.scheduling.planning.Faults;
import org.kardan.scheduling.rules.Rulebook;

/**
 * What a congress asks of its timetable.
 *
 * @param locked meetings that stay exactly as they are; plan anew by locking what must not move
 * @param aims what is asked for beyond the wishes
 */
public record Problem(
        List<Slot> slots,
        List<Table> tables,
        List<Participant> participants,
        List<Interpreter> interpreters,
        List<Wish> wishes,
        List<Placement> locked,
        Aims aims) {

    public Problem {
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
        participants = List.copyOf(participants);
        interpreters = List.copyOf(interpreters);
        wishes = List.copyOf(wishes);
        locked = List.copyOf(locked);
    }

    public Problem(
            List<Slot> slots,
            List<Table> tables,
            List<Participant> participants,
            List<Interpreter> interpreters,
            List<Wish> wishes,
            List<Placement> locked) {
        this(slots, tables, participants, interpreters, wishes, locked, Aims.NONE);
    }

    /** The same congress with other aims. */
    public Problem aiming(Aims other) {
        return new Problem(slots, tables, participants, interpreters, wishes, locked, other);
    }

    /** What these meetings are worth, whatever rules they break. */
    public Score score(List<Placement> meetings) {
        return Rulebook.scoreOf(this, meetings);
    }

    /** The same congress with these meetings kept as they are. */
    public Problem locking(List<Placement> placements) {
        return new Problem(slots, tables, participants, interpreters, wishes, placements, aims);
    }

    /** The same congress with these tables. */
    public Problem atTables(List<Table> others) {
        return new Problem(slots, others, participants, interpreters, wishes, locked, aims);
    }

    /** What makes this problem unplannable; empty if it may be handed to the {@link Timetabler}. */
    public List<Fault> faults() {
        return new Faults(this).all();
    }
}
