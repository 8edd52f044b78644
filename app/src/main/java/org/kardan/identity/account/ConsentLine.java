package org.kardan.identity.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.Consents.Consent;
import org.kardan.identity.Purpose;
import org.kardan.language.Side;
import org.kardan.web.Reader;

/** One thing to agree to, and whether the person has; {@code outdated} when the wording has changed since. */
record ConsentLine(
        Purpose purpose,
        Side recipient,
        String wording,
        @Nullable Instant given,
        boolean outdated) {

    boolean stands() {
        return given != null && !outdated;
    }

    static String wording(Reader reader, Purpose purpose, Side recipient) {
        return reader.t("identity.purpose." + purpose, reader.t("identity.side", recipient));
    }

    static List<ConsentLine> all(Reader reader, Side own, List<Consent> standing) {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> purpose.recipientsFor(own).stream()
                        .map(recipient -> line(reader, purpose, recipient, standing)))
                .toList();
    }

    private static ConsentLine line(Reader reader, Purpose purpose, Side recipient, List<Consent> standing) {
        var found = standing.stream()
                .filter(consent -> consent.purpose() == purpose && consent.recipient() == recipient)
                .findFirst();
        return new ConsentLine(
                purpose,
                recipient,
                wording(reader, purpose, recipient),
                found.map(Consent::given).orElse(null),
                found.filter(consent -> consent.version() != purpose.version()).isPresent());
    }
}
