package org.kardan.scheduling.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 says, no more: no comments, no NaN, no key twice. Every value knows its path. */
final class Json {

    private static final int DEEPEST = 16;

    /** Longer numbers would take long to compute with and mean nothing here. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Node parse(String text) throws Refused {
        var json = new Json(text);
        var node = json.value("$", 0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.wrong("$", "something follows after the end");
        }
        return node;
    }

    private Node value(String path, int depth) throws Refused {
        if (depth > DEEPEST) {
            throw wrong(path, "too many brackets within each other");
        }
        return switch (peek(path)) {
            case '{' -> object(path, depth);
            case '[' -> array(path, depth);
            case '"' -> new Node(path, string(path));
            case 't' -> word(path, "true", true);
            case 'f' -> word(path, "false", false);
            case 'n' -> word(path, "null", Node.Nothing.NULL);
            default -> number(path);
        };
    }

    private Node object(String path, int depth) throws Refused {
        var fields = new LinkedHashMap<String, Node>();
        at++;
        boolean more = peek(path) != '}';
        while (more) {
            if (peek(path) != '"') {
                throw wrong(path, "a key in quotation marks should stand here");
            }
            var key = string(path);
            var inner = path + "." + key;
            expect(inner, ':');
            if (fields.put(key, value(inner, depth + 1)) != null) {
                throw wrong(inner, "this key is given twice");
            }
            more = more(path, '}');
        }
        expect(path, '}');
        return new Node(path, fields);
    }

    private Node array(String path, int depth) throws Refused {
        var items = new ArrayList<Node>();
        at++;
        boolean more = peek(path) != ']';
        while (more) {
            items.add(value(path + "[" + items.size() + "]", depth + 1));
            more = more(path, ']');
        }
        expect(path, ']');
        return new Node(path, items);
    }

    private boolean more(String path, char end) throws Refused {
        if (peek(path) == end) {
            return false;
        }
        expect(path, ',');
        return true;
    }

    private String string(String path) throws Refused {
        var read = new StringBuilder();
        at++;
        while (true) {
            char next = next(path);
            if (next == '"') {
                return read.toString();
            }
            if (next < ' ') {
                throw wrong(path, "a line break or control character inside a text");
            }
            read.append(next == '\\' ? escaped(path) : next);
        }
    }

    private char escaped(String path) throws Refused {
        char next = next(path);
        return switch (next) {
            case '"', '\\', '/' -> next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal(path);
            default -> throw wrong(path, "\\" + next + " is not known in a text");
        };
    }

    private char hexadecimal(String path) throws Refused {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(path), 16);
            if (digit < 0) {
                throw wrong(path, "four hexadecimal digits should follow \\u");
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private Node word(String path, String word, Object meaning) throws Refused {
        if (!text.startsWith(word, at)) {
            throw wrong(path, "this is no value");
        }
        at += word.length();
        return new Node(path, meaning);
    }

    private Node number(String path) throws Refused {
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong(path, "a value should stand here");
        }
        at = matcher.end();
        return new Node(path, new BigDecimal(matcher.group()));
    }

    private char next(String path) throws Refused {
        if (at == text.length()) {
            throw wrong(path, "the file ends too early");
        }
        return text.charAt(at++);
    }

    private char peek(String path) throws Refused {
        skipSpace();
        char next = next(path);
        at--;
        return next;
    }

    private void expect(String path, char sign) throws Refused {
        if (peek(path) != sign) {
            throw wrong(path, "a " + sign + " should stand here");
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Refused wrong(String path, String what) {
        var before = text.substring(0, at);
        long line = 1 + before.chars().filter(sign -> sign == '\n').count();
        int column = at - before.lastIndexOf('\n');
        return new Refused(path + ": " + what + " (line " + line + ", column " + column + ")");
    }
}
