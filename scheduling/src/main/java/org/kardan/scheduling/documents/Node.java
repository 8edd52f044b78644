package org.kardan.scheduling.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a JSON file with its path: an object, a list, a text, a number, yes or no, or nothing.
 *
 * <p>Asking for something it is not is refused with the path.
 */
record Node(String path, Object value) {

    enum Nothing {
        NULL
    }

    /** Refuses keys that are not among these: a misspelt key would otherwise be lost without a word. */
    Node only(String... keys) throws Refused {
        for (var key : fields().keySet()) {
            if (!List.of(keys).contains(key)) {
                throw new Refused(path + "." + key + ": unknown key; known are " + String.join(", ", keys));
            }
        }
        return this;
    }

    Node get(String key) throws Refused {
        return find(key).orElseThrow(() -> new Refused(path + "." + key + ": is missing"));
    }

    /** A key that may be left out or be null. */
    Optional<Node> find(String key) throws Refused {
        return Optional.ofNullable(fields().get(key)).filter(node -> node.value() != Nothing.NULL);
    }

    List<Node> list(String key) throws Refused {
        var node = find(key);
        return node.isPresent() ? node.get().items() : List.of();
    }

    String text(String key) throws Refused {
        return get(key).text();
    }

    String text() throws Refused {
        if (value instanceof String text && !text.isBlank() && wellFormed(text)) {
            return text;
        }
        throw refused("should be a text that is not empty");
    }

    private static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    Set<String> texts(String key) throws Refused {
        var texts = new HashSet<String>();
        for (var node : list(key)) {
            if (!texts.add(node.text())) {
                throw node.refused("\"" + node.text() + "\" is given twice");
            }
        }
        return texts;
    }

    int whole(String key, int lowest, int highest) throws Refused {
        return get(key).whole(lowest, highest);
    }

    int whole(String key, int lowest, int highest, int otherwise) throws Refused {
        var node = find(key);
        return node.isPresent() ? node.get().whole(lowest, highest) : otherwise;
    }

    private int whole(int lowest, int highest) throws Refused {
        if (value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && number.compareTo(BigDecimal.valueOf(highest)) <= 0) {
            return number.intValueExact();
        }
        throw refused("should be a whole number from " + lowest + " to " + highest);
    }

    boolean yes(String key) throws Refused {
        var node = find(key);
        if (node.isEmpty()) {
            return false;
        }
        if (node.get().value() instanceof Boolean yes) {
            return yes;
        }
        throw node.get().refused("should be true or false");
    }

    List<Node> items() throws Refused {
        if (value instanceof List<?> list) {
            var items = new ArrayList<Node>();
            list.forEach(item -> items.add((Node) item));
            return items;
        }
        throw refused("should be a list in square brackets");
    }

    Refused refused(String what) {
        return new Refused(path + ": " + what);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Node> fields() throws Refused {
        if (value instanceof Map<?, ?> fields) {
            return (Map<String, Node>) fields;
        }
        throw refused("should be an object in curly brackets");
    }
}
