package org.kardan.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.Region;
import org.kardan.register.Regions;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;
import org.kardan.register.identifiers.Checked;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.profile.Facts;
import org.kardan.register.profile.Position;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;

/** Understands one row: takes what it can, names what it cannot. Used for one row only. */
final class DraftReader {

    private static final int LONG = 8_000;
    private static final int SHORT = 300;

    private final Map<Column, String> cells;
    private final Side side;
    private final String list;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private DraftReader(Map<Column, String> cells, Side side, String list, LocalDate today) {
        this.cells = cells;
        this.side = side;
        this.list = list;
        this.today = today;
    }

    static Draft read(int row, Map<Column, String> cells, Side side, String list, LocalDate today) {
        return new DraftReader(cells, side, list, today).draft(row);
    }

    private Draft draft(int row) {
        var given = profile();
        return new Draft(
                row,
                shortText(Column.REFERENCE),
                given,
                visibility(),
                shortText(Column.NETWORK),
                parsed(Column.SINCE, Problem.Reason.DATE, Values::date).orElse(null),
                Values.texts(longText(Column.OFFERS)),
                Values.texts(longText(Column.REQUESTS)),
                problems);
    }

    private Profile profile() {
        return new Profile(
                side,
                new Trilingual(shortText(Column.NAME_DE), shortText(Column.NAME_ZH), shortText(Column.NAME_EN)),
                shortText(Column.PINYIN),
                facts(),
                size(),
                Words.certificates(longText(Column.CERTIFICATES)),
                new Trilingual(
                        longText(Column.CAPABILITIES_DE),
                        longText(Column.CAPABILITIES_ZH),
                        longText(Column.CAPABILITIES_EN)),
                Visibility.OWN_SIDE,
                sites(),
                identifiers());
    }

    private Facts facts() {
        return new Facts(
                shortText(Column.SHORT_NAME),
                shortText(Column.LEGAL_FORM),
                parsed(Column.WEBSITE, Problem.Reason.WEBSITE, Values::website).orElse(""),
                parsed(
                                Column.EMAIL,
                                Problem.Reason.EMAIL,
                                text -> Optional.of(text).filter(Values::isMail))
                        .orElse(""),
                shortText(Column.PHONE),
                Trilingual.only(side.lang(), shortText(Column.TRADE)),
                parsed(Column.FOUNDED, Problem.Reason.YEAR, text -> Values.year(text, today))
                        .orElse(null),
                parsed(Column.EMPLOYEES, Problem.Reason.NUMBER, Values::people).orElse(null),
                shortText(Column.TURNOVER),
                parsed(Column.TIER, Problem.Reason.TIER_UNKNOWN, Words::tier).orElse(""));
    }

    /** A number of people says more than the name of a class. */
    private SizeClass size() {
        var named =
                parsed(Column.SIZE, Problem.Reason.SIZE_UNKNOWN, Words::size).orElse(SizeClass.UNKNOWN);
        return Values.people(text(Column.EMPLOYEES)).map(SizeClass::of).orElse(named);
    }

    private List<Site> sites() {
        var city = shortText(Column.CITY);
        var site = new Site(
                shortText(Column.STREET), postcode(), Trilingual.only(side.lang(), city), region(city), position());
        return site.isEmpty() ? List.of() : List.of(site);
    }

    /** Spreadsheets take postcodes for numbers and drop a leading zero: offered, never assumed. */
    private String postcode() {
        var written = shortText(Column.POSTCODE);
        var digits = side == Side.DE ? 5 : 6;
        if (written.matches("[0-9]+") && written.length() != digits) {
            var offer = written.length() == digits - 1 ? "0" + written : "";
            problems.add(new Problem(Column.POSTCODE, written, Problem.Reason.POSTCODE, offer));
        }
        return written;
    }

    /** Cities that are a region of their own need no other word. */
    private String region(String city) {
        var named = parsed(Column.REGION, Problem.Reason.REGION_UNKNOWN, text -> Regions.find(side, text));
        return named.or(() -> Regions.find(side, city)).map(Region::code).orElse("");
    }

    private @Nullable Position position() {
        var latitude = text(Column.LATITUDE);
        var longitude = text(Column.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        var position = Values.degrees(latitude, 90)
                .flatMap(north -> Values.degrees(longitude, 180).map(east -> new Position(north, east)));
        if (position.isEmpty()) {
            problems.add(new Problem(Column.LATITUDE, latitude + " / " + longitude, Problem.Reason.COORDINATES, ""));
        }
        return position.orElse(null);
    }

    private @Nullable Visibility visibility() {
        return parsed(Column.VISIBILITY, Problem.Reason.VISIBILITY_UNKNOWN, Words::visibility)
                .orElse(null);
    }

    private List<Identifier> identifiers() {
        var identifiers = new ArrayList<Identifier>();
        for (var column : Column.values()) {
            var text = text(column);
            if (!text.isEmpty()) {
                column.scheme().map(scheme -> scheme.check(text)).ifPresent(checked -> {
                    look(column, text, checked);
                    identifiers.add(Identifier.of(checked, list));
                });
            }
        }
        return identifiers;
    }

    private void look(Column column, String text, Checked checked) {
        var reason = switch (checked.finding()) {
            case OK -> null;
            case SHAPE ->
                checked.offer().isEmpty() ? Problem.Reason.IDENTIFIER_SHAPE : Problem.Reason.IDENTIFIER_LETTERS;
            case CHECK_DIGIT -> Problem.Reason.CHECK_DIGIT;
            case INNER_CODE -> Problem.Reason.INNER_CODE;
        };
        if (reason != null) {
            problems.add(new Problem(column, text, reason, checked.offer()));
        }
    }

    private <T> Optional<T> parsed(Column column, Problem.Reason reason, Function<String, Optional<T>> parser) {
        var text = shortText(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = parser.apply(text);
        if (value.isEmpty()) {
            problems.add(new Problem(column, text, reason, ""));
        }
        return value;
    }

    private String shortText(Column column) {
        return limited(column, SHORT);
    }

    private String longText(Column column) {
        return limited(column, LONG);
    }

    private String limited(Column column, int most) {
        var text = text(column);
        if (text.length() > most) {
            problems.add(new Problem(column, text.substring(0, 60) + "…", Problem.Reason.TOO_LONG, most + ""));
            return "";
        }
        return text;
    }

    private String text(Column column) {
        return cells.getOrDefault(column, "");
    }
}
