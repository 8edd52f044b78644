package org.kardan.scheduling.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a MiniZinc data file, each with its line; comments and blanks are left out. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile(
            "(?<blank>\\s+|%[^\\n]*|/\\*.*?\\*/)|(?<name>[A-Za-z_]\\w*)|(?<number>-?\\d+)"
                    + "|(?<sign>\\.\\.|\\[\\||\\|\\]|[=;,|{}()\\[\\]])",
            Pattern.DOTALL);

    private static final Token END = new Token(Kind.END, "the end of the file", 0);

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) throws Unreadable {
        var matcher = WORD.matcher(text);
        int line = 1;
        int position = 0;
        while (position < text.length()) {
            if (!matcher.region(position, text.length()).lookingAt()) {
                throw Unreadable.at(line, "unexpected character '" + text.charAt(position) + "'");
            }
            if (matcher.group("blank") == null) {
                tokens.add(new Token(kindOf(matcher), matcher.group(), line));
            }
            line += (int) matcher.group().chars().filter(c -> c == '\n').count();
            position = matcher.end();
        }
    }

    private static Kind kindOf(Matcher matcher) {
        if (matcher.group("name") != null) {
            return Kind.NAME;
        }
        return matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
    }

    Token peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    Token take() {
        var token = peek();
        next++;
        return token;
    }

    boolean takeIf(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        next++;
        return true;
    }

    void expect(String sign) throws Unreadable {
        if (!takeIf(sign)) {
            throw Unreadable.at(line(), "expected '" + sign + "' but found " + peek().shown());
        }
    }

    /** The line of the next word; at the end that of the last. */
    int line() {
        if (next < tokens.size()) {
            return tokens.get(next).line();
        }
        return tokens.isEmpty() ? 1 : tokens.getLast().line();
    }

    enum Kind {
        NAME,
        NUMBER,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int line) {

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        String shown() {
            return kind == Kind.END ? text : "'" + text + "'";
        }
    }
}
