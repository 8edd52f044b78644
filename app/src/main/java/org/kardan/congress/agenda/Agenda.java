package org.kardan.congress.agenda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody does when, in the order of time. */
public record Agenda(List<Appointment> appointments) {

    public Agenda {
        appointments = appointments.stream()
                .sorted(Comparator.comparing(Appointment::starts).thenComparing(Appointment::uid))
                .toList();
    }

    public Map<LocalDate, List<Appointment>> byDay(ZoneId zone) {
        var days = new TreeMap<LocalDate, List<Appointment>>();
        appointments.forEach(
                one -> days.computeIfAbsent(one.starts().atZone(zone).toLocalDate(), _ -> new ArrayList<>())
                        .add(one));
        return days;
    }

    public List<Appointment> meetings() {
        return appointments.stream().filter(Appointment::isMeeting).toList();
    }

    /** Meetings of this agenda that the other does not have any more. */
    public List<Appointment> goneIn(Agenda newer) {
        var kept = newer.appointments().stream().map(Appointment::uid).toList();
        return meetings().stream().filter(one -> !kept.contains(one.uid())).toList();
    }

    public boolean sameMeetingsAs(Agenda other) {
        return meetings().equals(other.meetings());
    }
}
