package org.kardan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.kardan.calendar.Entry.Status;
import org.kardan.calendar.Entry.When;

class IcsTest {

    private static final Instant CHANGED = Instant.parse("2026-11-20T08:00:00Z");
    private static final When MORNING = new When.Hours(
            Instant.parse("2026-11-23T08:30:00Z"), Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void anEntryIsReadBackAsItWasWritten() throws IOException, ParserException {
        var text = Ics.of(
                "Kongress 大会",
                List.of(Entry.confirmed("meeting-1", MORNING, "Gespräch: Musterguss, 苏州样本", CHANGED)
                        .describedAs("Zeile 1\nZeile 2; Übermaß")
                        .at("Tisch 7, Solingen")));

        var event = read(text);

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("meeting-1");
        assertThat(event.getSummary().getValue()).isEqualTo("Gespräch: Musterguss, 苏州样本");
        assertThat(event.getDescription().getValue()).isEqualTo("Zeile 1\nZeile 2; Übermaß");
        assertThat(event.getLocation().getValue()).isEqualTo("Tisch 7, Solingen");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void hoursCarryTheirZoneAndTheFileExplainsIt() {
        assertThat(Ics.of("Kongress", List.of(Entry.confirmed("1", MORNING, "Gespräch", CHANGED)))
                        .lines())
                .contains(
                        "DTSTART;TZID=Europe/Berlin:20261123T093000",
                        "DTEND;TZID=Europe/Berlin:20261123T100000",
                        "DTSTAMP:20261120T080000Z",
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Berlin",
                        "BEGIN:DAYLIGHT",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Kongress");
    }

    @Test
    void wholeDaysEndAfterTheLastOne() {
        var days = new When.Days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25));

        assertThat(Ics.of("Kongress", List.of(Entry.confirmed("1", days, "Kongress", CHANGED)))
                        .lines())
                .contains("DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261126")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void aCancelledEntryKeepsItsUidAndGrowsInRevision() {
        var entry = Entry.confirmed("meeting-1", MORNING, "Gespräch", CHANGED).as(Status.CANCELLED, 3);

        assertThat(Ics.of("Kongress", List.of(entry)).lines())
                .contains("UID:meeting-1", "STATUS:CANCELLED", "SEQUENCE:3");
    }

    @Test
    void mailAddressesAndControlCharactersDoNotGetIn() throws IOException, ParserException {
        var text = Ics.of(
                "Kongress",
                List.of(Entry.confirmed("1", MORNING, "Anruf\u0007 bei\u0000 Jana", CHANGED)
                        .describedAs("Rückfragen: jana.muster@example.org.")));

        assertThat(text).doesNotContain("@").doesNotContain("\u0007", "\u0000");
        assertThat(read(text).getDescription().getValue()).isEqualTo("Rückfragen: ….");
    }

    @Test
    void aZoneThatIsNoPlaceIsRefused() {
        var odd = new When.Hours(CHANGED, CHANGED, ZoneId.of("+01:00"));

        assertThatThrownBy(() -> Ics.of("Kongress", List.of(Entry.confirmed("1", odd, "Gespräch", CHANGED))))
                .hasMessageContaining("+01:00");
    }

    private static VEvent read(String text) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }
}
