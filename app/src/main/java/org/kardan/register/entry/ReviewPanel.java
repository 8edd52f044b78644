package org.kardan.register.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.journal.Entry;
import org.kardan.register.ReviewState;
import org.kardan.register.intake.Column;
import org.kardan.register.profile.Completeness;
import org.kardan.register.profile.Kept;
import org.kardan.register.review.Deed;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * The review of an entry, what is missing in it, and its history.
 *
 * @param remark why the entry came back, empty if it did not
 */
record ReviewPanel(
        Reader reader, Kept firm, List<Entry> history, boolean manages, String remark)
        implements Fragment {

    Completeness completeness() {
        return Completeness.of(firm.profile());
    }

    boolean isPublished() {
        return firm.state() == ReviewState.PUBLISHED;
    }

    String state() {
        return reader.t(
                "register.state." + (firm.archived() ? "ARCHIVED" : firm.state().name()));
    }

    /** What this reader can do now. */
    List<Deed> deeds() {
        var all = manages ? List.of(Deed.values()) : List.of(Deed.SUBMIT);
        return all.stream()
                .filter(deed -> deed != Deed.RETURN)
                .filter(deed -> deed != Deed.SUBMIT || !manages)
                .filter(deed -> deed.on(firm).isPresent())
                .toList();
    }

    boolean mayReturn() {
        return manages && Deed.RETURN.on(firm).isPresent();
    }

    String fields(Entry entry) {
        return entry.action().equals("remarked")
                ? entry.after().getOrDefault("note", "")
                : entry.after().keySet().stream().flatMap(this::field).collect(Collectors.joining(", "));
    }

    /** The journal's name of a field in the reader's words; what says itself by the action is left out. */
    private Stream<String> field(String name) {
        return switch (name) {
            case "state", "archived" -> Stream.empty();
            case "sites" -> Stream.of(reader.t("register.firm.site"));
            case "trade.de", "trade.zh", "trade.en" -> Stream.of(reader.t("register.column", Column.TRADE));
            default ->
                Stream.of(Column.values())
                        .filter(column -> column.name().equals(constant(name)))
                        .map(column -> reader.t("register.column", column));
        };
    }

    private static String constant(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
