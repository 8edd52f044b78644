package org.kardan.congress.agenda;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Trilingual;

/**
 * Something in somebody's agenda: a meeting, or a programme item.
 *
 * @param uid the same in every calendar file
 * @param title of a programme item; empty for a meeting, which is called after the firms
 * @param place table and room
 * @param partners who sits at the table, but for the owner of the agenda
 * @param interpreter name, empty for none
 */
public record Appointment(
        String uid,
        Instant starts,
        Instant ends,
        Trilingual title,
        String place,
        List<Partner> partners,
        String interpreter) {

    /** Somebody at the table. */
    public record Partner(Trilingual firm, PersonName name, Trilingual function) {}

    public Appointment {
        partners = List.copyOf(partners);
    }

    public boolean isMeeting() {
        return !partners.isEmpty();
    }

    /** The programme item, or the firms one meets. */
    public String title(Lang lang) {
        return isMeeting()
                ? partners.stream()
                        .map(partner -> partner.firm().in(lang))
                        .distinct()
                        .collect(Collectors.joining(" – "))
                : title.in(lang);
    }

    /** The {@code lang} of {@link #title(Lang)}. */
    public String tag(Lang lang) {
        return (isMeeting() ? partners.getFirst().firm() : title).shownIn(lang).tag();
    }
}
