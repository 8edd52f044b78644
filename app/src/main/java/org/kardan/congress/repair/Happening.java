package org.kardan.congress.repair;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.kardan.congress.Slot;
import org.kardan.congress.Zone;

/**
 * Something that happened after a timetable was published; written like {@code PERSON_LATE/id/9}.
 *
 * @param subject a firm, delegate, interpreter or table; for a wish the pair
 * @param slot from which or until which, 0 where none is needed
 */
record Happening(Kind kind, String subject, int slot) {

    enum Kind {
        FIRM_CANCELLED,
        /** The whole firm, as the next. */
        FIRM_LATE,
        FIRM_GONE,
        PERSON_CANCELLED,
        /** Cannot meet before the slot. */
        PERSON_LATE,
        /** Cannot meet from the slot on. */
        PERSON_GONE,
        /** Cannot work from the slot to the end of its day. */
        INTERPRETER_ILL,
        TABLE_LOST,
        WISH_ADDED;

        boolean isOfFirm() {
            return this == FIRM_CANCELLED || this == FIRM_LATE || this == FIRM_GONE;
        }

        boolean isOfPerson() {
            return this == PERSON_CANCELLED || this == PERSON_LATE || this == PERSON_GONE;
        }

        boolean needsSlot() {
            return switch (this) {
                case FIRM_LATE, FIRM_GONE, PERSON_LATE, PERSON_GONE, INTERPRETER_ILL -> true;
                case FIRM_CANCELLED, PERSON_CANCELLED, TABLE_LOST, WISH_ADDED -> false;
            };
        }
    }

    static Optional<Happening> of(String text) {
        var parts = text.split("/", 3);
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(parts[0]))
                .findFirst();
        return parts.length < 3 || kind.isEmpty() || !parts[2].matches("\\d{1,4}")
                ? Optional.empty()
                : Optional.of(new Happening(kind.get(), parts[1], Integer.parseInt(parts[2])));
    }

    /** The slots that it closes for its subject, of those that have not begun. */
    Set<Integer> closes(Iterable<Slot> slots, int running, Zone zone) {
        var closed = new TreeSet<Integer>();
        var day = dayOf(slots, zone);
        for (var one : slots) {
            if (one.number() > running && closing().test(one.number())) {
                if (kind != Kind.INTERPRETER_ILL || day.equals(dayOf(one, zone))) {
                    closed.add(one.number());
                }
            }
        }
        return closed;
    }

    private IntPredicate closing() {
        return switch (kind) {
            case FIRM_CANCELLED, PERSON_CANCELLED -> _ -> true;
            case FIRM_LATE, PERSON_LATE -> number -> number < slot;
            case FIRM_GONE, PERSON_GONE, INTERPRETER_ILL -> number -> number >= slot;
            case TABLE_LOST, WISH_ADDED -> _ -> false;
        };
    }

    private String dayOf(Iterable<Slot> slots, Zone zone) {
        for (var one : slots) {
            if (one.number() == slot) {
                return dayOf(one, zone);
            }
        }
        return "";
    }

    private static String dayOf(Slot slot, Zone zone) {
        return slot.starts().atZone(zone.id()).toLocalDate().toString();
    }

    @Override
    public String toString() {
        return kind + "/" + subject + "/" + slot;
    }
}
