package org.kardan.bench;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** The fields of a form as a browser would send them untouched. */
final class Fields {

    private static final Pattern FIELD =
            Pattern.compile("<input([^>]*)>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option([^>]*\\bselected\\b[^>]*)>");

    private Fields() {}

    static String of(String form) {
        var parts = new ArrayList<String>();
        var field = FIELD.matcher(form);
        while (field.find()) {
            if (field.group(2) != null) {
                var chosen = CHOSEN.matcher(field.group(3));
                add(parts, field.group(2), chosen.find() ? attribute(chosen.group(1), "value") : "");
            } else if (isSent(field.group(1))) {
                add(parts, field.group(1), attribute(field.group(1), "value"));
            }
        }
        return String.join("&", parts);
    }

    private static boolean isSent(String input) {
        return !input.matches("(?s).*type=\"(radio|checkbox)\".*") || input.matches("(?s).*\\bchecked\\b.*");
    }

    private static void add(ArrayList<String> parts, String element, String value) {
        var name = attribute(element, "name");
        if (!name.isEmpty()) {
            parts.add(name + "=" + Load.encoded(value));
        }
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1) : "";
    }
}
