package org.kardan.scheduling.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kardan.scheduling.published.Instance.Meeting;
import org.kardan.scheduling.published.Instance.Session;
import org.kardan.scheduling.published.Values.Item;
import org.kardan.scheduling.published.Values.Value;

/**
 * Reads an instance from a MiniZinc data file.
 *
 * <p>{@code requested}, {@code nTables} and {@code nTotalSlots} must be there; the other keys may be missing.
 * {@code meetingsxBusiness} and unknown keys are passed over: they repeat what {@code requested} says.
 */
public final class DznReader {

    /** The search keeps slots as the bits of one number. */
    private static final int MOST_SLOTS = 64;

    private static final int MOST = 100_000;

    private final Values values;

    private DznReader(String text) throws Unreadable {
        values = new Values(text);
    }

    public static Instance read(String text) throws Unreadable {
        return new DznReader(text).instance();
    }

    private Instance instance() throws Unreadable {
        var requested = numbers("requested");
        int slots = within(number("nTotalSlots"), "nTotalSlots", 1, MOST_SLOTS);
        int tables = required("nTables", MOST);
        if (requested.size() % 3 != 0) {
            throw Unreadable.at(
                    line("requested"),
                    "requested has " + requested.size()
                            + " numbers, which are not groups of participant, participant, session");
        }
        int meetings = optional("nMeetings", requested.size() / 3, MOST);
        if (meetings != requested.size() / 3) {
            throw Unreadable.at(
                    line("requested"),
                    "requested has " + requested.size() / 3 + " meetings, but nMeetings is " + meetings);
        }
        int participants = optional("nBusiness", highest(requested), MOST);
        int morning = optional("nMorningSlots", slots, slots);
        var forbidden = sets("forbidden", participants, slots);
        var all = meetings(requested, participants, slots);
        checkCounts(all, participants);
        checkOrder(all);
        return new Instance(participants, tables, slots, morning, all, forbidden, -1);
    }

    private void checkOrder(List<Meeting> meetings) throws Unreadable {
        var circle = Order.circle(meetings);
        if (!circle.isEmpty()) {
            throw Unreadable.at(
                    line("precedences"), "precedences: meetings " + circle + " wait for each other in a circle");
        }
    }

    /** {@code nMeetingsBusiness} only repeats what is requested; a difference means that one of them is wrong. */
    private void checkCounts(List<Meeting> meetings, int participants) throws Unreadable {
        if (values.find("nMeetingsBusiness").isEmpty()) {
            return;
        }
        var said = numbers("nMeetingsBusiness");
        sameLength("nMeetingsBusiness", said, participants);
        var counted = new int[participants + 1];
        for (var meeting : meetings) {
            counted[meeting.first()]++;
            counted[meeting.second()]++;
        }
        for (int participant = 1; participant <= participants; participant++) {
            var item = said.get(participant - 1);
            if (item.numbers().getFirst() != counted[participant]) {
                throw Unreadable.at(
                        item.line(),
                        "nMeetingsBusiness: participant " + participant + " has "
                                + item.numbers().getFirst() + " meetings here, but " + counted[participant]
                                + " in requested");
            }
        }
    }

    private List<Meeting> meetings(List<Item> requested, int participants, int slots) throws Unreadable {
        int count = requested.size() / 3;
        var fixed = fixed(count, slots);
        var before = sets("precedences", count, count);
        var meetings = new ArrayList<Meeting>();
        for (int i = 0; i < count; i++) {
            int first = within(requested.get(3 * i), "requested", 1, participants);
            int second = within(requested.get(3 * i + 1), "requested", 1, participants);
            int session = within(requested.get(3 * i + 2), "requested", 1, 3);
            if (first == second) {
                throw Unreadable.at(requested.get(3 * i).line(), "requested: participant " + first + " meets itself");
            }
            meetings.add(new Meeting(i + 1, first, second, Session.values()[session - 1], fixed.get(i), before.get(i)));
        }
        return meetings;
    }

    private List<Integer> fixed(int count, int slots) throws Unreadable {
        if (values.find("fixed").isEmpty()) {
            return Collections.nCopies(count, 0);
        }
        var items = numbers("fixed");
        sameLength("fixed", items, count);
        var fixed = new ArrayList<Integer>();
        for (var item : items) {
            fixed.add(within(item, "fixed", 0, slots));
        }
        return fixed;
    }

    private List<Set<Integer>> sets(String key, int count, int highest) throws Unreadable {
        var value = values.find(key);
        if (value.isEmpty()) {
            return Collections.nCopies(count, Set.of());
        }
        var items = value.get().items();
        sameLength(key, items, count);
        var sets = new ArrayList<Set<Integer>>();
        for (var item : items) {
            var members = new HashSet<Integer>();
            for (int number : item.numbers()) {
                members.add(within(new Item(item.line(), false, List.of(number)), key, 0, highest));
            }
            members.remove(0);
            sets.add(members);
        }
        return sets;
    }

    private void sameLength(String key, List<Item> items, int count) throws Unreadable {
        if (items.size() != count) {
            throw Unreadable.at(line(key), key + " has " + items.size() + " entries, but " + count + " are needed");
        }
    }

    private int required(String key, int highest) throws Unreadable {
        return within(number(key), key, 0, highest);
    }

    private Item number(String key) throws Unreadable {
        var items = value(key).items();
        if (items.size() != 1) {
            throw Unreadable.at(line(key), key + " must be one number");
        }
        return items.getFirst();
    }

    private int optional(String key, int otherwise, int highest) throws Unreadable {
        return values.find(key).isEmpty() ? otherwise : required(key, highest);
    }

    private List<Item> numbers(String key) throws Unreadable {
        var items = value(key).items();
        for (var item : items) {
            if (item.set()) {
                throw Unreadable.at(item.line(), key + " holds a set where a number belongs");
            }
        }
        return items;
    }

    private Value value(String key) throws Unreadable {
        var value = values.find(key);
        if (value.isEmpty()) {
            throw new Unreadable("the key " + key + " is missing");
        }
        return value.get();
    }

    private int line(String key) {
        return values.find(key).map(Value::line).orElse(1);
    }

    private static int within(Item item, String key, int lowest, int highest) throws Unreadable {
        if (item.set() || item.numbers().size() != 1) {
            throw Unreadable.at(item.line(), key + " holds a set where a number belongs");
        }
        int number = item.numbers().getFirst();
        if (number < lowest || number > highest) {
            throw Unreadable.at(item.line(), key + ": " + number + " is not between " + lowest + " and " + highest);
        }
        return number;
    }

    private static int highest(List<Item> requested) {
        int highest = 0;
        for (int i = 0; i < requested.size(); i++) {
            if (i % 3 != 2) {
                highest = Math.max(highest, requested.get(i).numbers().getFirst());
            }
        }
        return highest;
    }
}
