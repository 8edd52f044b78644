package org.kardan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words that stand in a template itself instead of in the messages. */
final class TemplateTexts {

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^@(import|param)[^\\n]*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern SPOKEN = Pattern.compile("\\b(title|alt|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&\\w+;");
    private static final Pattern KEYWORD = Pattern.compile("@(else|endif|endfor|endraw|raw)");

    private TemplateTexts() {}

    static List<String> in(String template) {
        var text = COMMENT.matcher(DIRECTIVE.matcher(template).replaceAll("")).replaceAll("");
        text = withoutCalls(text);
        var found = new ArrayList<String>();
        var spoken = SPOKEN.matcher(text);
        while (spoken.find()) {
            keepWords(spoken.group(2), found);
        }
        text = ENTITY.matcher(TAG.matcher(text).replaceAll("\n")).replaceAll(" ");
        KEYWORD.matcher(text).replaceAll(" ").lines().forEach(line -> keepWords(line, found));
        return found;
    }

    private static void keepWords(String text, List<String> found) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            found.add(text.strip());
        }
    }

    /** Cuts expressions and directives with their brackets, however deep; contents of templates stay. */
    private static String withoutCalls(String text) {
        var kept = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("${", at) || text.startsWith("!{", at)) {
                at = end(text, at + 1, '{', '}');
            } else if (text.startsWith("$unsafe{", at)) {
                at = end(text, at + 7, '{', '}');
            } else if (text.charAt(at) == '@' && opening(text, at) > 0) {
                at = end(text, opening(text, at), '(', ')');
            } else {
                kept.append(text.charAt(at));
            }
        }
        return kept.toString();
    }

    private static int opening(String text, int at) {
        var found = Pattern.compile("@(if|elseif|for|template[.\\w]*)\\s*\\(")
                .matcher(text)
                .region(at, text.length());
        return found.lookingAt() ? found.end() - 1 : -1;
    }

    private static int end(String text, int open, char left, char right) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == left ? 1 : text.charAt(at) == right ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }
}
