package org.kardan.register.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** Identifiers without a check digit: EUID, entries in German registers, D-U-N-S. */
final class RegisterEntry {

    private static final Pattern EUID = Pattern.compile("[A-Z]{2}[0-9A-Z]{1,12}\\.[0-9A-Z_-]{2,20}");
    private static final Pattern GERMAN_EUID =
            Pattern.compile("DE[A-Z][0-9]{4}[0-9A-Z]?\\.(HRA|HRB|GNR|GSR|PR|VR)[0-9]{1,6}[A-Z]{0,3}");
    private static final Pattern GERMAN =
            Pattern.compile("(?<court>\\p{L}[\\p{L} .()/-]*?)[ ,:]*(?<kind>(?i)HRA|HRB|GnR|GsR|PR|VR)[ .:]*"
                    + "(?<number>[0-9]{1,6}) ?(?<suffix>[A-Z]{0,3})");
    private static final Pattern DUNS = Pattern.compile("[0-9]{9}");

    private RegisterEntry() {}

    static Checked euid(String code) {
        var isGood = code.startsWith("DE")
                ? GERMAN_EUID.matcher(code).matches()
                : EUID.matcher(code).matches();
        return Checked.of(Scheme.EUID, code, isGood ? Finding.OK : Finding.SHAPE);
    }

    /** The court belongs to the value: the same number is given by every court. */
    static Checked handelsregister(String text) {
        var entry = GERMAN.matcher(text.replaceFirst("^(?i)Amtsgericht |^AG ", ""));
        if (!entry.matches()) {
            return Checked.of(Scheme.HANDELSREGISTER, text, Finding.SHAPE);
        }
        var value = entry.group("court").strip() + " " + kind(entry.group("kind")) + " " + entry.group("number");
        var suffix = entry.group("suffix").isEmpty() ? "" : " " + entry.group("suffix");
        return Checked.of(Scheme.HANDELSREGISTER, value + suffix, Finding.OK);
    }

    private static String kind(String kind) {
        return switch (kind.toUpperCase(Locale.ROOT)) {
            case "GNR" -> "GnR";
            case "GSR" -> "GsR";
            default -> kind.toUpperCase(Locale.ROOT);
        };
    }

    static Checked duns(String code) {
        if (!DUNS.matcher(code).matches()) {
            return Checked.of(Scheme.DUNS, code, Finding.SHAPE);
        }
        var written = code.substring(0, 2) + "-" + code.substring(2, 5) + "-" + code.substring(5);
        return Checked.of(Scheme.DUNS, written, Finding.OK);
    }
}
