package org.kardan.congress.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.MeetingTable;
import org.kardan.congress.Slot;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.interpreters.Interpreter;
import org.kardan.congress.wishes.Pair;
import org.kardan.identity.Person;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;

/** Whom and what a happening may be about: everything of the published timetable. */
record Choices(List<Slot> slots, List<Guests> firms, List<Interpreter> interpreters, List<MeetingTable> tables) {

    /** A firm with its people. */
    record Guests(FirmId firm, Trilingual name, Side side, List<Seated> people) {}

    record Seated(UUID delegate, Person person) {}

    static Choices of(Edition edition, Lang lang) {
        var order = java.text.Collator.getInstance(lang.locale());
        return new Choices(
                edition.slots().values().stream()
                        .sorted(Comparator.comparing(Slot::number))
                        .toList(),
                firms(edition).stream()
                        .sorted(Comparator.comparing((Guests one) -> one.side())
                                .thenComparing(one -> one.name().in(lang), order))
                        .toList(),
                edition.interpreters().values().stream()
                        .sorted(Comparator.comparing(Interpreter::name, order))
                        .toList(),
                edition.tables().values().stream()
                        .sorted(Comparator.comparing((MeetingTable table) ->
                                        table.label().length())
                                .thenComparing(MeetingTable::label))
                        .toList());
    }

    private static List<Guests> firms(Edition edition) {
        var firms = new ArrayList<Guests>();
        edition.delegates().entrySet().stream()
                .filter(one -> edition.people().containsKey(one.getValue().person()))
                .collect(Collectors.groupingBy(one -> one.getValue().firm()))
                .forEach((firm, sent) -> {
                    var people = sent.stream()
                            .map(one -> new Seated(one.getKey(), person(edition, one.getValue())))
                            .sorted(Comparator.comparing(one -> one.delegate().toString()))
                            .toList();
                    var name = edition.firms().getOrDefault(firm, new Trilingual("–", "–", "–"));
                    firms.add(new Guests(firm, name, people.getFirst().person().side(), people));
                });
        return firms;
    }

    private static Person person(Edition edition, Edition.Sent sent) {
        return java.util.Objects.requireNonNull(edition.people().get(sent.person()));
    }

    List<Guests> of(Side side) {
        return firms.stream().filter(one -> one.side() == side).toList();
    }

    List<MeetingTable> usable() {
        return tables.stream().filter(table -> !table.lost()).toList();
    }

    boolean knows(Happening one) {
        return knowsSubject(one) && (one.kind().needsSlot() ? hasSlot(one.slot()) : one.slot() == 0);
    }

    private boolean knowsSubject(Happening one) {
        return switch (one.kind()) {
            case FIRM_CANCELLED, FIRM_LATE, FIRM_GONE ->
                firms.stream().anyMatch(firm -> firm.firm().toString().equals(one.subject()));
            case PERSON_CANCELLED, PERSON_LATE, PERSON_GONE -> seat(one.subject()).isPresent();
            case INTERPRETER_ILL ->
                interpreters.stream().anyMatch(found -> found.id().toString().equals(one.subject()));
            case TABLE_LOST ->
                tables.stream().anyMatch(table -> !table.lost() && table.id().toString().equals(one.subject()));
            case WISH_ADDED ->
                Pair.of(one.subject())
                        .filter(pair -> isFirm(pair.first()) && isFirm(pair.second()))
                        .isPresent();
        };
    }

    boolean hasSlot(int number) {
        return slots.stream().anyMatch(slot -> slot.number() == number);
    }

    private boolean isFirm(FirmId id) {
        return firm(id).isPresent();
    }

    Optional<Guests> firm(FirmId id) {
        return firms.stream().filter(one -> one.firm().equals(id)).findFirst();
    }

    /** The firm of a delegate. */
    Optional<Guests> firmOf(String delegate) {
        return firms.stream()
                .filter(firm -> firm.people().stream()
                        .anyMatch(one -> one.delegate().toString().equals(delegate)))
                .findFirst();
    }

    Optional<Seated> seat(String delegate) {
        return firms.stream()
                .flatMap(firm -> firm.people().stream())
                .filter(one -> one.delegate().toString().equals(delegate))
                .findFirst();
    }
}
