package org.kardan.offers.interest;

import java.util.UUID;
import org.kardan.identity.PublicAddress;
import org.kardan.language.Lang;
import org.kardan.language.Texts;
import org.springframework.stereotype.Component;

/** The words of letters, and the addresses in them. */
@Component
class Wording {

    private final Texts texts;
    private final PublicAddress address;

    Wording(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    String of(Lang lang, String key, String... arguments) {
        return texts.of(lang, key, (Object[]) arguments);
    }

    String link(Lang lang, UUID introduction) {
        return address.link("/" + lang.path() + "/introductions/" + introduction);
    }
}
