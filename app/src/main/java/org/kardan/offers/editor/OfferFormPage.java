package org.kardan.offers.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.offers.Kind;
import org.kardan.offers.OfferState;
import org.kardan.offers.Reach;
import org.kardan.register.Firm;
import org.kardan.thesaurus.Term;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The form of an offer or request.
 *
 * @param path where it is sent
 * @param troubles keys of what is wrong, by field
 */
record OfferFormPage(
        Reader reader,
        Firm firm,
        String path,
        OfferForm form,
        Map<String, String> troubles,
        PreviewPart preview,
        List<Term> certificates)
        implements Page {

    @Override
    public String title() {
        return reader.t(form.version().isEmpty() ? "offers.form.new" : "offers.form.edit");
    }

    @Override
    public int status() {
        return troubles.isEmpty() ? 200 : 422;
    }

    Optional<String> trouble(String field) {
        return Optional.ofNullable(troubles.get(field)).map(key -> reader.t(key));
    }

    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    List<Reach> reaches() {
        return List.of(Reach.values());
    }

    List<OfferState> states() {
        return List.of(OfferState.values());
    }

    /** The languages, the author's first. */
    List<Lang> languages() {
        var author = form.lang();
        return Stream.concat(Stream.of(author), Stream.of(Lang.values()).filter(lang -> lang != author))
                .toList();
    }

    static String field(String name, Lang lang) {
        return name
                + switch (lang) {
                    case DE -> "De";
                    case ZH -> "Zh";
                    case EN -> "En";
                };
    }
}
