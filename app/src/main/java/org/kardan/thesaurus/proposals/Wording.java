package org.kardan.thesaurus.proposals;

import org.kardan.language.Lang;
import org.kardan.thesaurus.Alteration;
import org.kardan.thesaurus.Deed;
import org.kardan.thesaurus.Thesaurus;
import org.kardan.web.Reader;

/** Proposals and findings in the reader's words. */
final class Wording {

    private Wording() {}

    /** "New label: Feder". */
    static String title(Reader reader, Alteration content, Thesaurus thesaurus) {
        var subject = content.deed() == Deed.TERM
                ? first(content, reader.lang())
                : content.deed() == Deed.UNDO ? content.other() : thesaurus.label(content.concept(), reader.lang());
        return reader.t("thesaurus.deed.title", reader.t("thesaurus.deed", content.deed()), subject);
    }

    private static String first(Alteration content, Lang lang) {
        var own = content.names(lang).preferred();
        return own.isEmpty() ? content.labels().stream().findFirst().orElse("") : own;
    }

    /** Names the field and its value. */
    static String finding(Reader reader, Finding finding, Thesaurus thesaurus) {
        var concept = finding.concept().isEmpty() ? "" : thesaurus.label(finding.concept(), reader.lang());
        return reader.t(
                "thesaurus.finding." + finding.problem().name(),
                reader.t("thesaurus.field." + finding.field()),
                finding.value(),
                concept);
    }
}
