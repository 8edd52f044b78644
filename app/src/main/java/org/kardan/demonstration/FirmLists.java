package org.kardan.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kardan.identity.People;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.Firms;
import org.kardan.register.Lists;
import org.kardan.register.Seats;
import org.kardan.register.Visibility;
import org.kardan.web.Seat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the lists in {@code demo/lists} through the import, and seats the two demonstration members. */
@Component
class FirmLists {

    /** A list as its network sends it; the second Bergisch one adds Chinese names to the first. */
    private record Sent(Login by, Side side, String list, String file) {}

    private static final List<Sent> LISTS = List.of(
            new Sent(Login.MANAGER_DE, Side.DE, "netzwerk-bergisch", "netzwerk-bergisch.csv"),
            new Sent(Login.MANAGER_DE, Side.DE, "netzwerk-bergisch", "netzwerk-bergisch-chinesisch.csv"),
            new Sent(Login.MANAGER_DE, Side.DE, "netzwerk-nrw", "netzwerk-nrw.xlsx"),
            new Sent(Login.MANAGER_CN, Side.CN, "zhongguo-qiye", "zhongguo-qiye.csv"));
    private static final String GERMAN_FIRM = "B-0003";
    private static final String CHINESE_FIRM = "C-0268";

    private final Lists lists;
    private final Firms firms;
    private final Seats seats;
    private final People people;

    FirmLists(Lists lists, Firms firms, Seats seats, People people) {
        this.lists = lists;
        this.firms = firms;
        this.seats = seats;
        this.people = people;
    }

    /** A second call updates instead of doubling: every row has its number. */
    void bring() {
        for (var sent : LISTS) {
            try (var file = new ClassPathResource("demo/lists/" + sent.file()).getInputStream()) {
                lists.bring(idOf(sent.by()), sent.side(), sent.list(), sent.file(), Visibility.BOTH_SIDES, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void seat() {
        var known = firms.byReference(List.of(GERMAN_FIRM, CHINESE_FIRM));
        var function = new Trilingual("", "", "");
        seats.give(null, Objects.requireNonNull(known.get(GERMAN_FIRM)), idOf(Login.MEMBER_DE), Seat.OWNER, function);
        seats.give(null, Objects.requireNonNull(known.get(CHINESE_FIRM)), idOf(Login.MEMBER_CN), Seat.OWNER, function);
    }

    private UUID idOf(Login login) {
        return people.byEmail(login.email()).orElseThrow().id().value();
    }
}
