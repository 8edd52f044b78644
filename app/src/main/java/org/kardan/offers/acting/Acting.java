package org.kardan.offers.acting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.identity.Access;
import org.kardan.language.Collation;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.kardan.web.Visitor;
import org.springframework.stereotype.Component;

/** The firms for which a visitor acts: those of their seats, and for managers all of their side. */
@Component
public class Acting {

    private static final int MOST = 30;

    private final Firms firms;

    Acting(Firms firms) {
        this.firms = firms;
    }

    /** The firm, if this visitor acts for it; otherwise it is refused, or denied where it must not be known. */
    public Firm require(Reader reader, String id) {
        var firm = FirmId.of(id).flatMap(firms::byId).orElseThrow(() -> new NotFound("firm " + id));
        if (mayActFor(reader.visitor(), firm)) {
            return firm;
        }
        if (firms.seenBy(reader.visitor(), firm.id()).isEmpty()) {
            throw new NotFound("firm " + id);
        }
        throw new Refused("acting for firm " + id);
    }

    public static boolean mayActFor(Visitor visitor, Firm firm) {
        return visitor.may(Right.EDIT_OFFERS)
                && Access.mayActFor(visitor, firm.side(), firm.id().value());
    }

    /** The firms in which the visitor has a seat, by name. */
    public List<Firm> seats(Reader reader) {
        var ids = reader.visitor().seats().keySet().stream().map(FirmId::new).toList();
        return firms.byIds(ids).stream()
                .filter(firm -> !firm.archived())
                .sorted(byName(reader))
                .toList();
    }

    public boolean isManager(Reader reader) {
        return reader.visitor().side().stream().anyMatch(side -> Access.mayManage(reader.visitor(), side));
    }

    /** The choice for a page about one firm; empty {@code firm} means that nobody has chosen yet. */
    public Choice choice(Reader reader, String path, String firm, String q) {
        return choice(reader, path, firm, q, byName(reader));
    }

    /** The same with the firms of a manager in another order. */
    public Choice choice(Reader reader, String path, String firm, String q, Comparator<Firm> order) {
        var seats = seats(reader);
        var isManager = isManager(reader);
        var chosen = firm.isEmpty() && seats.size() == 1 && !isManager
                ? Optional.of(seats.getFirst())
                : Optional.of(firm).filter(id -> !id.isEmpty()).map(id -> require(reader, id));
        var offered = !isManager || chosen.isPresent()
                ? seats
                : Stream.concat(seats.stream(), find(reader, q, order))
                        .distinct()
                        .toList();
        var shown = offered.stream().limit(MOST).toList();
        return new Choice(reader, path, q, isManager, chosen, shown, offered.size(), Map.of());
    }

    private Stream<Firm> find(Reader reader, String q, Comparator<Firm> order) {
        var wanted = q.strip().toLowerCase(Locale.ROOT);
        return reader.visitor().side().stream()
                .flatMap(side -> firms.bySide(side).stream())
                .filter(firm -> wanted.isEmpty() || names(firm).contains(wanted))
                .sorted(order);
    }

    private static Comparator<Firm> byName(Reader reader) {
        return Comparator.comparing(firm -> firm.name(reader.lang()), Collation.of(reader.lang()));
    }

    private static String names(Firm firm) {
        var names = firm.names();
        return (names.de() + " " + names.zh() + " " + names.en() + " " + firm.pinyin()).toLowerCase(Locale.ROOT);
    }
}
