package org.kardan.register.directory;

import java.util.Arrays;
import org.kardan.language.Lang;
import org.kardan.register.Firm;
import org.kardan.register.identifiers.Identifier;
import org.kardan.register.profile.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A firm as schema.org Organization (JSON-LD), for search engines; nothing about people. */
@Component
class OrganizationJson {

    private final JsonMapper json;

    OrganizationJson(JsonMapper json) {
        this.json = json;
    }

    String of(Firm firm, Profile profile) {
        var node = json.createObjectNode();
        node.put("@context", "https://schema.org").put("@type", "Organization");
        node.put("name", firm.name(firm.side().lang()));
        var others = node.putArray("alternateName");
        Arrays.stream(Lang.values())
                .map(firm.names()::exactly)
                .filter(name ->
                        !name.isEmpty() && !name.equals(firm.name(firm.side().lang())))
                .forEach(others::add);
        if (!firm.website().isEmpty()) {
            node.put("url", firm.website());
        }
        profile.identifiers().forEach(identifier -> add(node, identifier));
        var site = profile.mainSite();
        node.putObject("address")
                .put("@type", "PostalAddress")
                .put("addressLocality", site.city().in(firm.side().lang()))
                .put("addressCountry", firm.side().name());
        return json.writeValueAsString(node);
    }

    private static void add(ObjectNode node, Identifier identifier) {
        switch (identifier.scheme()) {
            case LEI -> node.put("leiCode", identifier.value());
            case VAT -> node.put("vatID", identifier.value());
            case USCC, W_IDNR, EUID, HANDELSREGISTER, DUNS ->
                node.withArray("identifier")
                        .addObject()
                        .put("@type", "PropertyValue")
                        .put("propertyID", identifier.scheme().name())
                        .put("value", identifier.value());
        }
    }
}
