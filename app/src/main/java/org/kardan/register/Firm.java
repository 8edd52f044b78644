package org.kardan.register;

import java.util.List;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * A firm as other modules know it.
 *
 * @param names German firms usually have no Chinese name and the other way round
 * @param pinyin transcription of the Chinese name, may be empty
 * @param city of its main site, in the languages known
 * @param region of its main site: NUTS code in Germany, ISO 3166-2 code in China, empty if unknown
 * @param capabilities what it can do, in free text
 */
public record Firm(
        FirmId id,
        Side side,
        Trilingual names,
        String pinyin,
        Trilingual city,
        String region,
        SizeClass size,
        List<String> certificates,
        Trilingual capabilities,
        String website,
        Visibility visibility,
        ReviewState state,
        boolean archived) {

    public Firm {
        certificates = List.copyOf(certificates);
    }

    public String name(Lang lang) {
        return names.in(lang);
    }
}
