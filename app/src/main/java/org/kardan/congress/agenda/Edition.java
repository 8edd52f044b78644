package org.kardan.congress.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kardan.congress.Congress;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Slot;
import org.kardan.congress.agenda.Appointment.Partner;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.timetable.Meeting;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.PersonName;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;

/**
 * A timetable with everything that agendas say about it: from here every agenda is cut without asking the database.
 *
 * @param delegates who each delegate is, and of which firm
 * @param guests who comes without a firm
 */
public record Edition(
        Congress congress,
        int version,
        List<Meeting> meetings,
        Map<Integer, Slot> slots,
        Map<UUID, MeetingTable> tables,
        Map<UUID, Sent> delegates,
        Set<PersonId> guests,
        Map<PersonId, Person> people,
        Map<FirmId, Trilingual> firms,
        Map<UUID, Interpreter> interpreters,
        List<ProgrammeItem> items) {

    /** A delegate as a person of a firm. */
    public record Sent(PersonId person, FirmId firm) {}

    private static final Trilingual NAMELESS = new Trilingual("", "", "");

    public Edition {
        meetings = List.copyOf(meetings);
        slots = Map.copyOf(slots);
        tables = Map.copyOf(tables);
        delegates = Map.copyOf(delegates);
        guests = Set.copyOf(guests);
        people = Map.copyOf(people);
        firms = Map.copyOf(firms);
        interpreters = Map.copyOf(interpreters);
        items = List.copyOf(items);
    }

    /** The meetings in which a person sits or interprets, and the programme. */
    public Agenda of(PersonId person) {
        return cut(meeting -> people(meeting).anyMatch(person::equals), partner -> !partner.equals(person));
    }

    /** The meetings of a firm, whoever of it sits there, and the programme. */
    public Agenda of(FirmId firm) {
        return cut(meeting -> meeting.pair().has(firm), _ -> true);
    }

    /** The duties of an interpreter, who may be known by name only, and the programme. */
    public Agenda of(Interpreter interpreter) {
        return cut(
                meeting ->
                        meeting.interpreter().filter(interpreter.id()::equals).isPresent(),
                _ -> true);
    }

    /** Everybody who is told: delegates, guests and interpreters, in an order that stays. */
    public List<PersonId> audience() {
        var ids = new TreeSet<PersonId>(java.util.Comparator.comparing(PersonId::toString));
        delegates.values().forEach(sent -> ids.add(sent.person()));
        ids.addAll(guests);
        interpreters.values().forEach(one -> one.person().ifPresent(ids::add));
        ids.retainAll(people.keySet());
        return List.copyOf(ids);
    }

    /** Everybody whose meetings are not as they were; without an edition before, everybody who has any. */
    public List<PersonId> audienceSince(Optional<Edition> before) {
        return audience().stream()
                .filter(person -> before.map(old -> !old.of(person).sameMeetingsAs(of(person)))
                        .orElse(!of(person).meetings().isEmpty()))
                .toList();
    }

    private Stream<PersonId> people(Meeting meeting) {
        var seated = Stream.of(meeting.firstDelegate(), meeting.secondDelegate())
                .flatMap(id -> Optional.ofNullable(delegates.get(id)).map(Sent::person).stream());
        var between = meeting
                .interpreter()
                .flatMap(id -> Optional.ofNullable(interpreters.get(id)))
                .flatMap(Interpreter::person)
                .stream();
        return Stream.concat(seated, between);
    }

    private Agenda cut(Predicate<Meeting> mine, Predicate<PersonId> shown) {
        var appointments = new ArrayList<Appointment>();
        meetings.stream()
                .filter(mine)
                .filter(meeting -> slots.containsKey(meeting.slot()))
                .forEach(meeting -> appointments.add(appointment(meeting, shown)));
        items.forEach(item -> appointments.add(new Appointment(
                "item-" + item.id() + "@kardan",
                item.starts(),
                item.ends(),
                item.title(),
                item.room(),
                List.of(),
                "")));
        return new Agenda(appointments);
    }

    private Appointment appointment(Meeting meeting, Predicate<PersonId> shown) {
        var slot = java.util.Objects.requireNonNull(slots.get(meeting.slot()));
        var partners = Stream.of(meeting.firstDelegate(), meeting.secondDelegate())
                .flatMap(id -> Optional.ofNullable(delegates.get(id)).stream())
                .filter(sent -> shown.test(sent.person()))
                .map(this::partner)
                .toList();
        return new Appointment(
                "meeting-" + congress.id() + "-" + meeting.pair() + "@kardan",
                slot.starts(),
                slot.ends(),
                NAMELESS,
                placeOf(meeting),
                partners,
                meeting.interpreter()
                        .flatMap(id -> Optional.ofNullable(interpreters.get(id)))
                        .map(Interpreter::name)
                        .orElse(""));
    }

    private Partner partner(Sent sent) {
        var person = people.get(sent.person());
        return new Partner(
                firms.getOrDefault(sent.firm(), NAMELESS),
                person == null ? PersonName.latin("–", "") : person.name(),
                person == null ? NAMELESS : person.function());
    }

    private String placeOf(Meeting meeting) {
        var table = tables.get(meeting.table());
        return table == null ? "" : table.room().isEmpty() ? table.label() : table.label() + ", " + table.room();
    }

    /** The interpreters that a person is. */
    public Set<PersonId> interpreting() {
        return interpreters.values().stream()
                .flatMap(one -> one.person().stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
