package org.kardan.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/** What an author writes about an offer or request: everything but its firm and its history. */
public record OfferText(
        Kind kind,
        Lang lang,
        Trilingual title,
        Trilingual text,
        List<String> certificates,
        String volume,
        Reach reach,
        OfferState state,
        LocalDate expires) {

    public OfferText {
        certificates = certificates.stream().distinct().sorted().toList();
        volume = volume.strip();
    }

    static OfferText of(Offer offer) {
        return new OfferText(
                offer.kind(),
                offer.lang(),
                offer.title(),
                offer.text(),
                offer.certificates(),
                offer.volume(),
                offer.reach(),
                offer.state(),
                offer.expires());
    }

    OfferText in(OfferState other, LocalDate until) {
        return new OfferText(kind, lang, title, text, certificates, volume, reach, other, until);
    }

    /** The fields by name, for the journal. */
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        for (var each : Lang.values()) {
            fields.put("title." + each.path(), title.exactly(each));
            fields.put("text." + each.path(), text.exactly(each));
        }
        fields.put("kind", kind.name());
        fields.put("certificates", String.join(", ", certificates));
        fields.put("volume", volume);
        fields.put("reach", reach.name());
        fields.put("state", state.name());
        fields.put("expires", expires.toString());
        return fields;
    }
}
