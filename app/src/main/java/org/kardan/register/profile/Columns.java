package org.kardan.register.profile;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.FirmId;
import org.kardan.register.ReviewState;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.identifiers.Scheme;

/** The rows of an entry in the database, named as the columns are; many go to and fro as one JSON array. */
final class Columns {

    private Columns() {}

    record OfFirm(
            UUID id,
            String side,
            String nameDe,
            String nameZh,
            String nameEn,
            String pinyin,
            String shortName,
            String legalForm,
            String website,
            String email,
            String phone,
            String tradeDe,
            String tradeZh,
            String tradeEn,
            @Nullable Integer founded,
            @Nullable Integer employees,
            String turnover,
            String tier,
            String sizeClass,
            List<String> certificates,
            String capabilitiesDe,
            String capabilitiesZh,
            String capabilitiesEn,
            String visibility,
            String state,
            boolean archived,
            long version,
            List<String> nameKeys) {

        static OfFirm of(Kept kept) {
            return of(kept, kept.profile(), kept.profile().facts());
        }

        private static OfFirm of(Kept kept, Profile profile, Facts facts) {
            return new OfFirm(
                    kept.id().value(),
                    profile.side().name(),
                    profile.names().de(),
                    profile.names().zh(),
                    profile.names().en(),
                    profile.pinyin(),
                    facts.shortName(),
                    facts.legalForm(),
                    facts.website(),
                    facts.email(),
                    facts.phone(),
                    facts.trade().de(),
                    facts.trade().zh(),
                    facts.trade().en(),
                    facts.founded(),
                    facts.employees(),
                    facts.turnover(),
                    facts.tier(),
                    profile.size().name(),
                    profile.certificates(),
                    profile.capabilities().de(),
                    profile.capabilities().zh(),
                    profile.capabilities().en(),
                    profile.visibility().name(),
                    kept.state().name(),
                    kept.archived(),
                    kept.version(),
                    NameKeys.of(profile.names()));
        }

        private Facts facts() {
            var trade = new Trilingual(tradeDe, tradeZh, tradeEn);
            return new Facts(shortName, legalForm, website, email, phone, trade, founded, employees, turnover, tier);
        }

        Kept kept(List<OfSite> sites, List<OfIdentifier> identifiers) {
            var profile = new Profile(
                    Side.valueOf(side),
                    new Trilingual(nameDe, nameZh, nameEn),
                    pinyin,
                    facts(),
                    SizeClass.valueOf(sizeClass),
                    certificates,
                    new Trilingual(capabilitiesDe, capabilitiesZh, capabilitiesEn),
                    Visibility.valueOf(visibility),
                    sites.stream().map(OfSite::site).toList(),
                    identifiers.stream().map(OfIdentifier::identifier).toList());
            return new Kept(new FirmId(id), profile, ReviewState.valueOf(state), archived, version);
        }
    }

    record OfSite(
            UUID firmId,
            int place,
            String street,
            String postcode,
            String cityDe,
            String cityZh,
            String cityEn,
            String region,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        static Stream<OfSite> of(Kept kept) {
            var sites = kept.profile().sites();
            return IntStream.range(0, sites.size()).mapToObj(place -> of(kept.id(), place, sites.get(place)));
        }

        private static OfSite of(FirmId firm, int place, Site site) {
            var position = site.position();
            return new OfSite(
                    firm.value(),
                    place,
                    site.street(),
                    site.postcode(),
                    site.city().de(),
                    site.city().zh(),
                    site.city().en(),
                    site.region(),
                    position == null ? null : Double.valueOf(position.latitude()),
                    position == null ? null : Double.valueOf(position.longitude()));
        }

        Site site() {
            var position = latitude == null || longitude == null ? null : new Position(latitude, longitude);
            return new Site(street, postcode, new Trilingual(cityDe, cityZh, cityEn), region, position);
        }
    }

    record OfIdentifier(UUID firmId, String scheme, String value, String status, String reason) {

        static Stream<OfIdentifier> of(Kept kept) {
            return kept.profile().identifiers().stream()
                    .map(identifier -> new OfIdentifier(
                            kept.id().value(),
                            identifier.scheme().name(),
                            identifier.value(),
                            identifier.status().name(),
                            identifier.reason()));
        }

        Identifier identifier() {
            return new Identifier(Scheme.valueOf(scheme), value, Identifier.Status.valueOf(status), reason);
        }
    }
}
