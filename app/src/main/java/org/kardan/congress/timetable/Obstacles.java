package org.kardan.congress.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.congress.Times;
import org.kardan.congress.agenda.Edition;
import org.kardan.congress.wishes.Pair;
import org.kardan.identity.Person;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.scheduling.Unplaced.Reason;
import org.kardan.scheduling.explaining.Obstacle;
import org.kardan.web.Reader;

/** Says what keeps a pair from meeting: which obstacle closes which slots, and where it could be changed. */
public final class Obstacles {

    private static final int MOST_NAMES = 4;

    /** @param link where a manager could change it, empty for nowhere */
    public record Line(String text, String link) {}

    private final Reader reader;
    private final Edition edition;
    private final UUID timetable;

    private Obstacles(Reader reader, Edition edition, UUID timetable) {
        this.reader = reader;
        this.edition = edition;
        this.timetable = timetable;
    }

    /** One line per obstacle; for timetables without them the reason alone. */
    public static List<Line> of(Reader reader, Missing missing, Edition edition, UUID timetable) {
        var words = new Obstacles(reader, edition, timetable);
        return missing.obstacles().isEmpty()
                ? List.of(new Line(Sentences.of(reader, missing, edition), ""))
                : missing.obstacles().stream().map(words::line).toList();
    }

    /** Whether every slot is closed, so that computing longer would not help. */
    public static boolean areComplete(Missing missing) {
        return !missing.obstacles().isEmpty()
                && missing.obstacles().stream().noneMatch(one -> one.reason() == Reason.NOT_TRIED);
    }

    private Line line(Obstacle one) {
        int slots = one.slots().size();
        var times = times(one.slots());
        return switch (one.reason()) {
            case CLOSED -> away(one, times);
            case NO_LANGUAGE ->
                new Line(
                        reader.t("congress.obstacle.NO_LANGUAGE", name(one, 0), name(one, 1)), to("/interpreters"));
            case PARTICIPANT_FULL ->
                new Line(
                        reader.t("congress.obstacle.PARTICIPANT_FULL", name(one, 0), Integer.parseInt(subject(one, 1))),
                        "");
            case PARTICIPANT_BUSY ->
                new Line(
                        reader.t("congress.obstacle.PARTICIPANT_BUSY", slots, name(one, 0), partners(one)),
                        one.meetings().size() == 1 ? meeting(one.meetings().getFirst()) : "");
            case NO_TABLE -> new Line(reader.t("congress.obstacle.NO_TABLE", slots, times), to("/venue"));
            case TOO_FAR -> new Line(reader.t("congress.obstacle.TOO_FAR", slots, times), to("/venue"));
            case OUT_OF_ORDER -> new Line(reader.t("congress.obstacle.OUT_OF_ORDER", slots, times), "");
            case NO_INTERPRETER ->
                new Line(reader.t("congress.obstacle.NO_INTERPRETER", slots, times), to("/interpreters"));
            case NO_COMMON_SLOT, NOT_TRIED ->
                new Line(reader.t("congress.obstacle.NOT_TRIED", slots, times), to("/timetable"));
        };
    }

    /** Somebody is away; or the slots have begun, which a meeting cannot use any more. */
    private Line away(Obstacle one, String times) {
        int slots = one.slots().size();
        return person(subject(one, 0))
                .map(person -> new Line(
                        reader.t("congress.obstacle.AWAY", slots, reader.name(person.name()), times),
                        registration(person, subject(one, 0))))
                .orElseGet(() -> new Line(reader.t("congress.obstacle.BEGUN", slots, times), ""));
    }

    /** Managers change what people of their own side registered. */
    private String registration(Person person, String delegate) {
        var sent = edition.delegates().get(UUID.fromString(delegate));
        return sent == null || reader.visitor().side().filter(person.side()::equals).isEmpty()
                ? ""
                : to("/registration/" + sent.firm());
    }

    private String to(String place) {
        return reader.url(edition.congress().path() + place);
    }

    private String meeting(String wish) {
        return to("/timetable/" + timetable + "/meetings/" + wish);
    }

    private static String subject(Obstacle one, int place) {
        return place < one.subjects().size() ? one.subjects().get(place) : "";
    }

    private String name(Obstacle one, int place) {
        return person(subject(one, place))
                .map(person -> reader.name(person.name()))
                .orElse("–");
    }

    private Optional<Person> person(String delegate) {
        try {
            return Optional.ofNullable(edition.delegates().get(UUID.fromString(delegate)))
                    .map(sent -> edition.people().get(sent.person()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The firms that are met instead. */
    private String partners(Obstacle one) {
        var firms = one.meetings().stream()
                .flatMap(wish -> Pair.of(wish).stream())
                .flatMap(met -> other(met, subject(one, 0)).stream())
                .map(firm -> edition.firms().getOrDefault(firm, new Trilingual("–", "–", "–")))
                .map(reader::t)
                .toList();
        var shown = firms.stream().limit(MOST_NAMES).collect(Collectors.joining(reader.t("congress.list.comma")));
        return firms.size() > MOST_NAMES ? shown + " …" : shown;
    }

    private Optional<FirmId> other(Pair met, String delegate) {
        var sent = edition.delegates().get(UUID.fromString(delegate));
        return sent == null || !met.has(sent.firm()) ? Optional.empty() : Optional.of(met.other(sent.firm()));
    }

    /** Slots that follow each other as one stretch of time. */
    private String times(List<String> slots) {
        var times = new Times(reader.formats(), edition.congress().zone());
        var stretches = new ArrayList<String>();
        for (int from = 0, to; from < slots.size(); from = to) {
            to = from + 1;
            while (to < slots.size() && follows(slots.get(to - 1), slots.get(to), times)) {
                to++;
            }
            var first = edition.slots().get(Integer.parseInt(slots.get(from)));
            var last = edition.slots().get(Integer.parseInt(slots.get(to - 1)));
            if (first != null && last != null) {
                var day = edition.congress().days().size() > 1 ? times.day(first.starts()) + " " : "";
                stretches.add(day + times.range(first.starts(), last.ends()));
            }
        }
        var shown = stretches.stream().limit(MOST_NAMES).collect(Collectors.joining(reader.t("congress.list.comma")));
        return stretches.size() > MOST_NAMES ? shown + " …" : shown;
    }

    private boolean follows(String one, String other, Times times) {
        var first = edition.slots().get(Integer.parseInt(one));
        var next = edition.slots().get(Integer.parseInt(other));
        return first != null
                && next != null
                && next.number() == first.number() + 1
                && times.dayOf(first.starts()).equals(times.dayOf(next.starts()));
    }
}
