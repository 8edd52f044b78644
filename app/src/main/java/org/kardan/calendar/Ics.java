package org.kardan.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kardan.calendar.Entry.When;

/**
 * Writes iCalendar files (RFC 5545) that stand on their own: zones are written out, nobody's mail address is in them.
 */
public final class Ics {

    /** For answers and attachments. */
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8;method=PUBLISH";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private Ics() {}

    /** A file with these entries under a name that calendar programs show. */
    public static String of(String name, List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kardan//Kardan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        addZones(calendar, entries);
        entries.forEach(entry -> calendar.add(event(entry)));
        var text = new java.io.StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void addZones(Calendar calendar, List<Entry> entries) {
        var ids = new TreeSet<String>();
        entries.forEach(entry -> {
            if (entry.when() instanceof When.Hours hours) {
                ids.add(hours.zone().getId());
            }
        });
        ids.forEach(id -> {
            var zone = Zones.REGISTRY.getTimeZone(id);
            if (zone == null) {
                throw new IllegalArgumentException("No time zone '" + id + "'. Maybe it is an offset, not a place.");
            }
            calendar.add(zone.getVTimeZone());
        });
    }

    private static VEvent event(Entry entry) {
        var title = clean(entry.title());
        var event = switch (entry.when()) {
            case When.Hours(var start, var end, ZoneId zone) -> new VEvent(start.atZone(zone), end.atZone(zone), title);
            case When.Days(var first, var last) -> new VEvent(first, last.plusDays(1), title);
        };
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.revision()));
        event.add(new Status(entry.status().name()));
        if (!entry.description().isBlank()) {
            event.add(new Description(clean(entry.description())));
        }
        if (!entry.place().isBlank()) {
            event.add(new Location(clean(entry.place())));
        }
        return event;
    }

    /** Control characters make calendars refuse a file; a feed is readable by whoever has its address. */
    private static String clean(String text) {
        var controlled = CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
        return ADDRESS.matcher(controlled).replaceAll("…").strip();
    }

    /** Loaded with the first file. */
    private static final class Zones {
        static final TimeZoneRegistry REGISTRY =
                TimeZoneRegistryFactory.getInstance().createRegistry();
    }
}
