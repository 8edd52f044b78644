package org.kardan.register;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Side;
import org.kardan.web.Right;
import org.kardan.web.Visitor;

/**
 * What a visitor sees of the register.
 *
 * <p>The public sees published firms that are public. Signed-in readers also see those meant for both sides, and all
 * published ones of their own side. Who manages the register of a side sees its drafts as well; who has a seat in a
 * firm always sees that firm.
 *
 * @param visibilities what of the other side is seen
 * @param ownSide name of the side of which everything published is seen, empty for none
 * @param managedSide name of the side of which everything is seen, empty for none
 * @param firms firms that are seen in any case
 */
public record Sight(Set<Visibility> visibilities, String ownSide, String managedSide, Set<UUID> firms) {

    public Sight {
        visibilities = Set.copyOf(visibilities);
        firms = Set.copyOf(firms);
    }

    public static Sight of(Visitor visitor) {
        var reads = visitor.may(Right.READ_NETWORK);
        var side = visitor.side().map(Side::name).orElse("");
        return new Sight(
                reads ? Set.of(Visibility.PUBLIC, Visibility.BOTH_SIDES) : Set.of(Visibility.PUBLIC),
                reads ? side : "",
                visitor.may(Right.MANAGE_REGISTER) ? side : "",
                visitor.seats().keySet());
    }

    /** Whether this visitor sees this firm. */
    public boolean reaches(Firm firm) {
        if (firm.side().name().equals(managedSide) || firms.contains(firm.id().value())) {
            return true;
        }
        return firm.state() == ReviewState.PUBLISHED
                && !firm.archived()
                && (visibilities.contains(firm.visibility())
                        || firm.side().name().equals(ownSide));
    }

    /** The same as a condition on table {@code firm f}, with the parameters {@code sight…}. */
    public static final String SQL = """
            (f.side = :sightManaged or f.id = any(cast(:sightFirms as uuid[]))
             or (f.state = 'PUBLISHED' and f.archived_at is null
                 and (f.visibility = any(cast(:sightVisibilities as text[])) or f.side = :sightOwn)))
            """;

    /** The value of {@code :sightVisibilities}. */
    public String visibilityArray() {
        return array(visibilities.stream().map(Visibility::name));
    }

    /** The value of {@code :sightFirms}. */
    public String firmArray() {
        return array(firms.stream().map(UUID::toString));
    }

    private static String array(Stream<String> values) {
        return values.collect(Collectors.joining(",", "{", "}"));
    }
}
