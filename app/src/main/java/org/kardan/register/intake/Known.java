package org.kardan.register.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.register.FirmId;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.identifiers.Scheme;
import org.kardan.register.profile.Kept;

/**
 * What the register knows about the firms that some rows may mean.
 *
 * @param byReference firms by their number in this list
 * @param byIdentifier firms by identifier, whatever their side
 * @param byNameKey firms of this side by folded name
 * @param entries the entries of all these firms
 */
public record Known(
        Map<String, FirmId> byReference,
        Map<Key, FirmId> byIdentifier,
        Map<String, Set<FirmId>> byNameKey,
        Map<FirmId, Kept> entries) {

    /** An identifier as one value. */
    public record Key(Scheme scheme, String value) {

        public static Key of(Identifier identifier) {
            return new Key(identifier.scheme(), identifier.value());
        }
    }

    public static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());

    /** The firms that carry one of these identifiers. */
    List<FirmId> carrying(List<Identifier> identifiers) {
        return identifiers.stream()
                .map(Key::of)
                .filter(byIdentifier::containsKey)
                .map(byIdentifier::get)
                .distinct()
                .toList();
    }
}
