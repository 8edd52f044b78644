package org.kardan.congress.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kardan.calendar.Entry;
import org.kardan.calendar.Ics;
import org.kardan.congress.Congress;
import org.kardan.language.Lang;
import org.kardan.language.Texts;
import org.springframework.stereotype.Component;

/** Words agendas as calendar entries, in the language of whoever gets them. */
@Component
public class Calendars {

    private final Texts texts;

    Calendars(Texts texts) {
        this.texts = texts;
    }

    /** A file with one congress; appointments that were there before and are gone are cancelled in it. */
    public String file(Edition edition, Agenda agenda, List<Appointment> gone, boolean provisional, Lang lang) {
        var status = provisional ? Entry.Status.TENTATIVE : Entry.Status.CONFIRMED;
        var entries = new ArrayList<Entry>();
        agenda.appointments().forEach(one -> entries.add(entry(edition, one, status, lang)));
        gone.forEach(one -> entries.add(entry(edition, one, Entry.Status.CANCELLED, lang)));
        return Ics.of(edition.congress().name(lang), entries);
    }

    /** The entries of one congress, for a feed over several. */
    List<Entry> entries(Edition edition, Agenda agenda, boolean provisional, Lang lang) {
        var status = provisional ? Entry.Status.TENTATIVE : Entry.Status.CONFIRMED;
        return agenda.appointments().stream()
                .map(one -> entry(edition, one, status, lang))
                .toList();
    }

    private Entry entry(Edition edition, Appointment one, Entry.Status status, Lang lang) {
        var congress = edition.congress();
        var hours =
                new Entry.When.Hours(one.starts(), one.ends(), congress.zone().id());
        var title = one.isMeeting() ? texts.of(lang, "congress.agenda.ics.meeting", one.title(lang)) : one.title(lang);
        return Entry.confirmed(one.uid(), hours, title, changed(congress))
                .describedAs(description(one, lang))
                .at(place(congress, one, lang))
                .as(one.isMeeting() ? status : Entry.Status.CONFIRMED, edition.version());
    }

    private static Instant changed(Congress congress) {
        return congress.stageSince();
    }

    private static String place(Congress congress, Appointment one, Lang lang) {
        return one.place().isEmpty()
                ? congress.place().in(lang)
                : one.place() + ", " + congress.place().in(lang);
    }

    private String description(Appointment one, Lang lang) {
        var lines = new ArrayList<String>();
        one.partners()
                .forEach(partner -> lines.add(
                        partner.name().in(lang) + ", " + partner.firm().in(lang)));
        if (!one.interpreter().isEmpty()) {
            lines.add(texts.of(lang, "congress.agenda.interpreter", one.interpreter()));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
