package org.kardan.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, text, numbers and truth values as JSON; entries of the outer lists have lines of their own. */
final class Json {

    private Json() {}

    static String pretty(Map<String, ?> document) {
        return document.entrySet().stream()
                .map(e -> "  " + text(e.getKey()) + ": " + outer(e.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String outer(Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(each -> "    " + inner(each)).collect(Collectors.joining(",\n", "[\n", "\n  ]"))
                : inner(value);
    }

    private static String inner(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> text(String.valueOf(e.getKey())) + ": " + inner(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Json::inner).collect(Collectors.joining(", ", "[", "]"));
            case String text -> text(text);
            default -> value.toString();
        };
    }

    private static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
