package org.kardan.register.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;
import org.kardan.register.identifiers.Identifier;

/**
 * Everything that is written about a firm, as one value: compared, overlaid by an import, kept for an undo.
 *
 * @param sites the main one first
 */
public record Profile(
        Side side,
        Trilingual names,
        String pinyin,
        Facts facts,
        SizeClass size,
        List<String> certificates,
        Trilingual capabilities,
        Visibility visibility,
        List<Site> sites,
        List<Identifier> identifiers) {

    public Profile {
        certificates = certificates.stream().distinct().sorted().toList();
        sites = List.copyOf(sites);
        identifiers = identifiers.stream()
                .distinct()
                .sorted(Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value))
                .toList();
    }

    /** Nothing but a side. */
    public static Profile blank(Side side) {
        var nothing = new Trilingual("", "", "");
        return new Profile(
                side,
                nothing,
                "",
                Facts.NONE,
                SizeClass.UNKNOWN,
                List.of(),
                nothing,
                Visibility.OWN_SIDE,
                List.of(),
                List.of());
    }

    /** The main site, or one that says nothing. */
    public Site mainSite() {
        return sites.isEmpty() ? Site.NOWHERE : sites.getFirst();
    }

    /** This entry with everything that the other one gives; what is empty there stays. The visibility stays too. */
    public Profile overlaidWith(Profile given) {
        return new Profile(
                side,
                Overlay.text(names, given.names),
                Overlay.text(pinyin, given.pinyin),
                facts.overlaidWith(given.facts),
                given.size == SizeClass.UNKNOWN ? size : given.size,
                Overlay.list(certificates, given.certificates),
                Overlay.text(capabilities, given.capabilities),
                visibility,
                overlaidSites(given),
                overlaidIdentifiers(given));
    }

    public Profile withVisibility(Visibility other) {
        return new Profile(side, names, pinyin, facts, size, certificates, capabilities, other, sites, identifiers);
    }

    public Profile withNames(Trilingual others) {
        return new Profile(
                side, others, pinyin, facts, size, certificates, capabilities, visibility, sites, identifiers);
    }

    public Profile withIdentifiers(List<Identifier> others) {
        return new Profile(side, names, pinyin, facts, size, certificates, capabilities, visibility, sites, others);
    }

    private List<Site> overlaidSites(Profile given) {
        var main = mainSite().overlaidWith(given.mainSite());
        if (main.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Site>();
        all.add(main);
        sites.stream().skip(1).forEach(all::add);
        given.sites.stream().skip(1).filter(site -> !all.contains(site)).forEach(all::add);
        return all;
    }

    /** One value per scheme: the given one replaces another; the same value keeps what is known about it. */
    private List<Identifier> overlaidIdentifiers(Profile given) {
        var all = new ArrayList<>(identifiers);
        for (var identifier : given.identifiers) {
            var isKnown = all.stream()
                    .anyMatch(old ->
                            old.scheme() == identifier.scheme() && old.value().equals(identifier.value()));
            if (!isKnown) {
                all.removeIf(old -> old.scheme() == identifier.scheme());
                all.add(identifier);
            }
        }
        return all;
    }
}
