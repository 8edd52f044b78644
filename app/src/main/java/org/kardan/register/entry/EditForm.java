package org.kardan.register.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kardan.register.SizeClass;
import org.kardan.register.Visibility;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.intake.Column;
import org.kardan.register.profile.Profile;
import org.kardan.register.profile.Site;
import org.springframework.util.MultiValueMap;

/** Between the entry and its form. */
final class EditForm {

    static final List<Column> COLUMNS = List.of(
            Column.NAME_DE,
            Column.NAME_ZH,
            Column.NAME_EN,
            Column.PINYIN,
            Column.SHORT_NAME,
            Column.LEGAL_FORM,
            Column.CAPABILITIES_DE,
            Column.CAPABILITIES_ZH,
            Column.CAPABILITIES_EN,
            Column.TRADE,
            Column.STREET,
            Column.POSTCODE,
            Column.CITY,
            Column.REGION,
            Column.LATITUDE,
            Column.LONGITUDE,
            Column.WEBSITE,
            Column.EMAIL,
            Column.PHONE,
            Column.FOUNDED,
            Column.EMPLOYEES,
            Column.TURNOVER,
            Column.CERTIFICATES,
            Column.TIER,
            Column.USCC,
            Column.LEI,
            Column.VAT,
            Column.W_IDNR,
            Column.EUID,
            Column.HANDELSREGISTER,
            Column.DUNS);

    private EditForm() {}

    static Map<Column, String> sent(MultiValueMap<String, String> form) {
        var values = new EnumMap<Column, String>(Column.class);
        for (var column : COLUMNS) {
            values.put(
                    column,
                    form.getOrDefault(column.name(), List.of("")).getFirst().strip());
        }
        return values;
    }

    static Map<Column, String> of(Profile profile) {
        var values = new EnumMap<Column, String>(Column.class);
        var lang = profile.side().lang();
        values.put(Column.NAME_DE, profile.names().de());
        values.put(Column.NAME_ZH, profile.names().zh());
        values.put(Column.NAME_EN, profile.names().en());
        values.put(Column.PINYIN, profile.pinyin());
        values.put(Column.CAPABILITIES_DE, profile.capabilities().de());
        values.put(Column.CAPABILITIES_ZH, profile.capabilities().zh());
        values.put(Column.CAPABILITIES_EN, profile.capabilities().en());
        values.put(Column.TRADE, profile.facts().trade().exactly(lang));
        values.put(Column.CITY, profile.mainSite().city().exactly(lang));
        values.put(Column.CERTIFICATES, String.join(", ", profile.certificates()));
        putSite(values, profile.mainSite());
        putFacts(values, profile);
        profile.identifiers()
                .forEach(each -> values.put(Column.valueOf(each.scheme().name()), each.value()));
        return values;
    }

    private static void putSite(Map<Column, String> values, Site site) {
        var position = site.position();
        values.put(Column.STREET, site.street());
        values.put(Column.POSTCODE, site.postcode());
        values.put(Column.REGION, site.region());
        values.put(Column.LATITUDE, position == null ? "" : Double.toString(position.latitude()));
        values.put(Column.LONGITUDE, position == null ? "" : Double.toString(position.longitude()));
    }

    private static void putFacts(Map<Column, String> values, Profile profile) {
        var facts = profile.facts();
        values.put(Column.SHORT_NAME, facts.shortName());
        values.put(Column.LEGAL_FORM, facts.legalForm());
        values.put(Column.WEBSITE, facts.website());
        values.put(Column.EMAIL, facts.email());
        values.put(Column.PHONE, facts.phone());
        values.put(
                Column.FOUNDED, facts.founded() == null ? "" : facts.founded().toString());
        values.put(
                Column.EMPLOYEES,
                facts.employees() == null ? "" : facts.employees().toString());
        values.put(Column.TURNOVER, facts.turnover());
        values.put(Column.TIER, facts.tier());
    }

    /** The entry as the form says, with what the form does not show: size class, other sites, what was verified. */
    static Profile edited(Profile before, Profile said, Visibility visibility) {
        var overlaid = before.overlaidWith(said);
        var sites = new ArrayList<Site>();
        if (!said.mainSite().isEmpty()) {
            sites.add(new Site(
                    said.mainSite().street(),
                    said.mainSite().postcode(),
                    overlaid.mainSite().city(),
                    said.mainSite().region(),
                    said.mainSite().position()));
        }
        before.sites().stream().skip(1).forEach(sites::add);
        return new Profile(
                before.side(),
                said.names(),
                said.pinyin(),
                said.facts(),
                said.size() == SizeClass.UNKNOWN ? before.size() : said.size(),
                said.certificates(),
                said.capabilities(),
                visibility,
                sites,
                said.identifiers().stream().map(each -> known(before, each)).toList());
    }

    private static Identifier known(Profile before, Identifier said) {
        return before.identifiers().stream()
                .filter(each -> each.scheme() == said.scheme() && each.value().equals(said.value()))
                .findFirst()
                .orElse(said);
    }
}
