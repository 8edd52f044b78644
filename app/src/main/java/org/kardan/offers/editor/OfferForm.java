package org.kardan.offers.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.matching.Mention.Standing;
import org.kardan.offers.Kind;
import org.kardan.offers.Offer;
import org.kardan.offers.OfferState;
import org.kardan.offers.OfferText;
import org.kardan.offers.Reach;
import org.kardan.offers.understanding.EntryText;

/**
 * An offer or request as typed.
 *
 * @param standing what the author says about concepts found: id, colon, standing
 */
record OfferForm(
        String kind,
        String author,
        String titleDe,
        String titleZh,
        String titleEn,
        String textDe,
        String textZh,
        String textEn,
        List<String> certificate,
        String volume,
        String reach,
        String state,
        String expires,
        List<String> standing,
        String version) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_LIFE = 24;

    OfferForm(
            @Nullable String kind,
            @Nullable String author,
            @Nullable String titleDe,
            @Nullable String titleZh,
            @Nullable String titleEn,
            @Nullable String textDe,
            @Nullable String textZh,
            @Nullable String textEn,
            @Nullable List<String> certificate,
            @Nullable String volume,
            @Nullable String reach,
            @Nullable String state,
            @Nullable String expires,
            @Nullable List<String> standing,
            @Nullable String version) {
        this.kind = text(kind);
        this.author = text(author);
        this.titleDe = text(titleDe);
        this.titleZh = text(titleZh);
        this.titleEn = text(titleEn);
        this.textDe = text(textDe);
        this.textZh = text(textZh);
        this.textEn = text(textEn);
        this.certificate = List.copyOf(Objects.requireNonNullElse(certificate, List.of()));
        this.volume = text(volume);
        this.reach = text(reach);
        this.state = text(state);
        this.expires = text(expires);
        this.standing = List.copyOf(Objects.requireNonNullElse(standing, List.of()));
        this.version = text(version);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    static OfferForm blank(Kind kind, Lang lang, LocalDate today) {
        return new OfferForm(
                kind.name(),
                lang.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                Reach.BOTH_SIDES.name(),
                OfferState.OPEN.name(),
                today.plusMonths(12).toString(),
                List.of(),
                "");
    }

    static OfferForm of(Offer offer, Map<String, Standing> standings) {
        return new OfferForm(
                offer.kind().name(),
                offer.lang().name(),
                offer.title().de(),
                offer.title().zh(),
                offer.title().en(),
                offer.text().de(),
                offer.text().zh(),
                offer.text().en(),
                offer.certificates(),
                offer.volume(),
                offer.reach().name(),
                offer.state().name(),
                offer.expires().toString(),
                standings.entrySet().stream()
                        .map(said -> said.getKey() + ":" + said.getValue())
                        .toList(),
                String.valueOf(offer.version()));
    }

    Trilingual title() {
        return new Trilingual(titleDe, titleZh, titleEn);
    }

    Trilingual text() {
        return new Trilingual(textDe, textZh, textEn);
    }

    Lang lang() {
        return read(Lang.class, author).orElse(Lang.EN);
    }

    /** Keys of what is wrong, by field; empty if nothing. */
    Map<String, String> troubles(LocalDate today) {
        var troubles = new LinkedHashMap<String, String>();
        var suffix = switch (lang()) {
            case DE -> "De";
            case ZH -> "Zh";
            case EN -> "En";
        };
        if (title().exactly(lang()).isEmpty()) {
            troubles.put("title" + suffix, "offers.form.notitle");
        }
        for (var lang : Lang.values()) {
            if (title().exactly(lang).length() > LONGEST_TITLE
                    || text().exactly(lang).length() > LONGEST_TEXT) {
                troubles.put("title" + suffix, "offers.form.toolong");
            }
        }
        var until = until();
        if (until.isEmpty() || until.get().isBefore(today) || until.get().isAfter(today.plusMonths(LONGEST_LIFE))) {
            troubles.put("expires", "offers.form.baddate");
        }
        return troubles;
    }

    /** The text of a form without troubles. */
    OfferText offer() {
        return new OfferText(
                read(Kind.class, kind).orElse(Kind.OFFER),
                lang(),
                title(),
                text(),
                certificate,
                volume,
                read(Reach.class, reach).orElse(Reach.OWN_SIDE),
                read(OfferState.class, state).orElse(OfferState.DRAFT),
                until().orElseThrow());
    }

    EntryText entry() {
        return new EntryText("", title(), text());
    }

    /** What the author says about concepts; nonsense is left out. */
    Map<String, Standing> standings() {
        var said = new LinkedHashMap<String, Standing>();
        for (var each : standing) {
            var cut = each.lastIndexOf(':');
            if (cut > 0) {
                var concept = each.substring(0, cut);
                read(Standing.class, each.substring(cut + 1)).ifPresent(value -> said.put(concept, value));
            }
        }
        return said;
    }

    private Optional<LocalDate> until() {
        try {
            return Optional.of(LocalDate.parse(expires));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
