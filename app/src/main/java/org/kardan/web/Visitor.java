package org.kardan.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Side;

/**
 * Who is reading: a person with rights, or nobody.
 *
 * @param personOrNull the person's id, null for nobody
 * @param sideOrNull the side that the person belongs to, null for nobody and for operators of both sides
 * @param name as shown in the account menu
 * @param roles names of the alliance-wide roles, for display
 * @param seats the firms in which the person has a seat
 */
public record Visitor(
        @Nullable UUID personOrNull,
        @Nullable Side sideOrNull,
        String name,
        Set<String> roles,
        Set<Right> rights,
        Map<UUID, Seat> seats) {

    public static final Visitor NOBODY = new Visitor(null, null, "", Set.of(), Set.of(Right.PUBLIC), Map.of());

    public Visitor {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
        seats = Map.copyOf(seats);
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(personOrNull);
    }

    public Optional<Side> side() {
        return Optional.ofNullable(sideOrNull);
    }

    public boolean isSomebody() {
        return personOrNull != null;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
