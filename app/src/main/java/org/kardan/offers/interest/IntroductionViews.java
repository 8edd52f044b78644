package org.kardan.offers.interest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.identity.Contacts;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Side;
import org.kardan.offers.Matches;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.FirmSeat;
import org.kardan.register.Firms;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Puts introductions together with firms and people; contact data comes from {@link Contacts} alone. */
@Component
class IntroductionViews {

    private final Firms firms;
    private final People people;
    private final Contacts contacts;
    private final Messages messages;
    private final Matches matches;

    IntroductionViews(Firms firms, People people, Contacts contacts, Messages messages, Matches matches) {
        this.firms = firms;
        this.people = people;
        this.contacts = contacts;
        this.messages = messages;
        this.matches = matches;
    }

    List<IntroductionLine> lines(Collection<Introduction> introductions) {
        var ids = introductions.stream()
                .flatMap(each -> Stream.of(each.german(), each.chinese()))
                .distinct()
                .toList();
        var known = firms.byIds(ids).stream().collect(Collectors.toMap(Firm::id, Function.identity()));
        var managers = people.byIds(introductions.stream()
                .flatMap(each -> each.accompanied().values().stream())
                .map(by -> new PersonId(by.manager()))
                .distinct()
                .toList());
        return introductions.stream()
                .flatMap(each -> line(each, known, managers).stream())
                .toList();
    }

    private static Optional<IntroductionLine> line(
            Introduction introduction, Map<FirmId, Firm> known, Map<PersonId, Person> managers) {
        var german = known.get(introduction.german());
        var chinese = known.get(introduction.chinese());
        return german == null || chinese == null
                ? Optional.empty()
                : Optional.of(new IntroductionLine(
                        introduction,
                        german,
                        chinese,
                        manager(introduction, Side.DE, managers),
                        manager(introduction, Side.CN, managers)));
    }

    private static Optional<Person> manager(Introduction introduction, Side side, Map<PersonId, Person> managers) {
        return introduction.by(side).map(by -> managers.get(new PersonId(by.manager())));
    }

    IntroductionPage page(Reader reader, Introduction introduction) {
        var line = lines(List.of(introduction)).getFirst();
        var inFirms = new HashMap<Side, List<Person>>();
        Arrays.stream(Side.values())
                .forEach(side -> inFirms.put(side, peopleOf(line.of(side).id())));
        var everybody =
                inFirms.values().stream().flatMap(List::stream).distinct().toList();
        var reasons = matches.between(introduction.german(), introduction.chinese())
                .map(match -> matches.reasons(match, reader.lang()))
                .orElse(List.of());
        return new IntroductionPage(
                reader,
                line,
                reasons,
                inFirms,
                contacts.visible(everybody, reader.visitor()),
                messages.of(introduction.id()),
                writesFor(reader, introduction),
                reader.may(Right.INTRODUCE) ? reader.visitor().side() : Optional.empty());
    }

    /** The people with a seat in the firm. */
    List<Person> peopleOf(FirmId firm) {
        var ids = firms.seatsIn(firm).stream()
                .map(FirmSeat::person)
                .map(PersonId::new)
                .toList();
        var known = people.byIds(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** The firm of the two for which the reader writes: their seat, or the firm of the side they manage. */
    Optional<Firm> writesFor(Reader reader, Introduction introduction) {
        var seats = reader.visitor().seats().keySet();
        return Stream.of(introduction.german(), introduction.chinese())
                .filter(id -> seats.contains(id.value()))
                .findFirst()
                .or(() ->
                        reader.may(Right.INTRODUCE) ? reader.visitor().side().map(introduction::of) : Optional.empty())
                .flatMap(firms::byId);
    }
}
