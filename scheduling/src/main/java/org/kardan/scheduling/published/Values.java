package org.kardan.scheduling.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kardan.scheduling.published.Tokens.Kind;

/** The assignments {@code key = value;} of a MiniZinc data file, before anybody asks what they mean. */
final class Values {

    /** No range in a sensible file is longer; a longer one is a slip that would fill the memory. */
    private static final int LONGEST_RANGE = 100_000;

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Tokens tokens;

    Values(String text) throws Unreadable {
        tokens = new Tokens(text);
        while (tokens.peek().kind() != Kind.END) {
            assignment();
        }
    }

    Optional<Value> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private void assignment() throws Unreadable {
        var key = tokens.take();
        if (key.kind() != Kind.NAME) {
            throw Unreadable.at(key.line(), "expected a key but found " + key.shown());
        }
        tokens.expect("=");
        if (values.put(key.text(), new Value(key.text(), key.line(), items())) != null) {
            throw Unreadable.at(key.line(), key.text() + " is given twice");
        }
        if (tokens.peek().kind() != Kind.END) {
            tokens.expect(";");
        }
    }

    private List<Item> items() throws Unreadable {
        var token = tokens.peek();
        if (token.kind() == Kind.NAME) {
            return wrapped();
        }
        if (tokens.takeIf("[|")) {
            return until("|]");
        }
        if (tokens.takeIf("[")) {
            return until("]");
        }
        return List.of(item());
    }

    /** {@code array1d(1..3, [4, 5, 6])}: the list is the last argument. */
    private List<Item> wrapped() throws Unreadable {
        tokens.take();
        tokens.expect("(");
        while (!tokens.peek().is("[") && !tokens.peek().is("[|")) {
            item();
            tokens.expect(",");
        }
        var items = items();
        tokens.expect(")");
        return items;
    }

    private List<Item> until(String end) throws Unreadable {
        var items = new ArrayList<Item>();
        while (!tokens.takeIf(end)) {
            if (tokens.peek().kind() == Kind.END) {
                throw Unreadable.at(tokens.line(), "a list is not closed by '" + end + "'");
            }
            if (tokens.takeIf("|") || tokens.takeIf(",")) {
                continue;
            }
            if (end.equals("|]") && tokens.takeIf("]")) {
                return items;
            }
            items.add(item());
        }
        return items;
    }

    private Item item() throws Unreadable {
        int line = tokens.line();
        if (!tokens.takeIf("{")) {
            int from = number();
            return tokens.takeIf("..") ? range(line, from, number()) : new Item(line, false, List.of(from));
        }
        var members = new TreeSet<Integer>();
        while (!tokens.takeIf("}")) {
            int from = number();
            members.addAll(tokens.takeIf("..") ? range(line, from, number()).numbers() : List.of(from));
            if (!tokens.peek().is("}")) {
                tokens.expect(",");
            }
        }
        return new Item(line, true, List.copyOf(members));
    }

    private static Item range(int line, int from, int to) throws Unreadable {
        if ((long) to - from >= LONGEST_RANGE) {
            throw Unreadable.at(line, "the range " + from + ".." + to + " is too long");
        }
        var numbers = new ArrayList<Integer>();
        for (int number = from; number <= to; number++) {
            numbers.add(number);
        }
        return new Item(line, true, List.copyOf(numbers));
    }

    private int number() throws Unreadable {
        var token = tokens.take();
        if (token.kind() != Kind.NUMBER) {
            throw Unreadable.at(Math.max(1, token.line()), "expected a number but found " + token.shown());
        }
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException tooLarge) {
            throw Unreadable.at(token.line(), "the number " + token.text() + " is too large");
        }
    }

    /** What a key was given: one item for a plain number or set, several for a list. */
    record Value(String key, int line, List<Item> items) {}

    /** A number or a set of numbers. */
    record Item(int line, boolean set, List<Integer> numbers) {}
}
