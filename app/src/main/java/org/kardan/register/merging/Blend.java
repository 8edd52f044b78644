package org.kardan.register.merging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kardan.language.Trilingual;
import org.kardan.register.SizeClass;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.profile.Facts;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;

/**
 * The entry that two entries of one firm become.
 *
 * @param own the entry that stays
 * @param other the entry that goes
 * @param taken what is taken from the one that goes
 */
record Blend(Profile own, Profile other, Set<Field> taken) {

    Blend {
        taken = Set.copyOf(taken);
    }

    /** What only the entry that goes says; that is taken unless somebody decides otherwise. */
    static Set<Field> missing(Profile own, Profile other) {
        var missing = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (field.in(own).isEmpty() && !field.in(other).isEmpty()) {
                missing.add(field);
            }
        }
        return missing;
    }

    Profile profile() {
        return new Profile(
                own.side(),
                three(Profile::names, Field.NAME_DE, Field.NAME_ZH, Field.NAME_EN),
                of(Field.PINYIN, Profile::pinyin),
                facts(),
                size(),
                Stream.concat(own.certificates().stream(), other.certificates().stream())
                        .toList(),
                three(Profile::capabilities, Field.CAPABILITIES_DE, Field.CAPABILITIES_ZH, Field.CAPABILITIES_EN),
                of(Field.VISIBILITY, Profile::visibility),
                sites(),
                identifiers());
    }

    private <T> T of(Field field, Function<Profile, T> value) {
        return value.apply(taken.contains(field) ? other : own);
    }

    private Trilingual three(Function<Profile, Trilingual> text, Field german, Field chinese, Field english) {
        return new Trilingual(
                of(german, text.andThen(Trilingual::de)),
                of(chinese, text.andThen(Trilingual::zh)),
                of(english, text.andThen(Trilingual::en)));
    }

    private Facts facts() {
        return new Facts(
                of(Field.SHORT_NAME, each -> each.facts().shortName()),
                of(Field.LEGAL_FORM, each -> each.facts().legalForm()),
                of(Field.WEBSITE, each -> each.facts().website()),
                of(Field.EMAIL, each -> each.facts().email()),
                of(Field.PHONE, each -> each.facts().phone()),
                of(Field.TRADE, each -> each.facts().trade()),
                (taken.contains(Field.FOUNDED) ? other : own).facts().founded(),
                (taken.contains(Field.EMPLOYEES) ? other : own).facts().employees(),
                of(Field.TURNOVER, each -> each.facts().turnover()),
                of(Field.TIER, each -> each.facts().tier()));
    }

    /** The size goes with the number of people. */
    private SizeClass size() {
        var size = of(Field.EMPLOYEES, Profile::size);
        if (size != SizeClass.UNKNOWN) {
            return size;
        }
        return own.size() == SizeClass.UNKNOWN ? other.size() : own.size();
    }

    private List<Site> sites() {
        var all = new ArrayList<Site>();
        var main = of(Field.SITE, Profile::mainSite);
        if (!main.isEmpty()) {
            all.add(main);
        }
        Stream.concat(own.sites().stream().skip(1), other.sites().stream().skip(1))
                .filter(site -> !all.contains(site))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private List<Identifier> identifiers() {
        return Stream.of(Field.values())
                .filter(field -> field.scheme().isPresent())
                .flatMap(field -> (taken.contains(field) ? other : own)
                        .identifiers().stream()
                                .filter(each -> field.scheme()
                                        .filter(each.scheme()::equals)
                                        .isPresent()))
                .toList();
    }
}
