package org.kardan.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/** A congress: what it is, where and when, how far it has come, and how much is allowed. */
public record Congress(
        CongressId id,
        String slug,
        Trilingual name,
        Trilingual about,
        Trilingual place,
        Zone zone,
        LocalDate firstDay,
        LocalDate lastDay,
        Stage stage,
        Instant stageSince,
        Limits limits) {

    /**
     * What is allowed.
     *
     * @param capacity people
     * @param mostOpenWishes unanswered wishes that a firm may have at a time
     * @param wishDays after how many days an unanswered wish expires
     */
    public record Limits(
            int capacity,
            int mostOpenWishes,
            int wishDays,
            @Nullable Instant registrationClosesOrNull,
            @Nullable Instant wishesCloseOrNull) {

        public Optional<Instant> registrationCloses() {
            return Optional.ofNullable(registrationClosesOrNull);
        }

        public Optional<Instant> wishesClose() {
            return Optional.ofNullable(wishesCloseOrNull);
        }
    }

    public String name(Lang lang) {
        return name.in(lang);
    }

    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }

    public boolean takesRegistrations(Instant now) {
        return stage.takesRegistrations()
                && limits.registrationCloses().filter(now::isAfter).isEmpty();
    }

    public boolean takesWishes(Instant now) {
        return stage.takesWishes() && limits.wishesClose().filter(now::isAfter).isEmpty();
    }

    /** Its address without the language. */
    public String path() {
        return "/congresses/" + slug;
    }
}
