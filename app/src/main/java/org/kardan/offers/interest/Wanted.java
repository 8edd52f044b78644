package org.kardan.offers.interest;

import java.util.List;
import java.util.Optional;
import org.kardan.language.Lang;
import org.kardan.matching.Reason;
import org.kardan.offers.FirmMatch;
import org.kardan.offers.Matches;
import org.kardan.offers.fit.MatchIndex;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.FirmId;
import org.springframework.stereotype.Component;

/** The matches of a firm without those that it does not want. What others do not want never shows. */
@Component
class Wanted implements Matches {

    private final MatchIndex index;
    private final Interests interests;
    private final Terms terms;

    Wanted(MatchIndex index, Interests interests, Terms terms) {
        this.index = index;
        this.interests = interests;
        this.terms = terms;
    }

    @Override
    public List<FirmMatch> forFirm(FirmId firm, int limit) {
        var said = interests.of(firm);
        return index.board().stream()
                .flatMap(board -> board.list(firm).stream())
                .filter(match -> said.get(match.other()) != Answer.NOT_INTERESTED)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<FirmMatch> between(FirmId firm, FirmId other) {
        return index.board().flatMap(board -> board.between(firm, other));
    }

    @Override
    public List<String> reasons(FirmMatch match, Lang lang) {
        return topics(match).stream()
                .map(concept -> terms.label(concept, lang))
                .distinct()
                .toList();
    }

    @Override
    public List<String> topics(FirmMatch match) {
        return match.reasons().stream()
                .flatMap(reason -> concept(reason).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> concept(Reason reason) {
        return switch (reason) {
            case Reason.SharedConcept shared -> Optional.of(shared.concept());
            case Reason.NarrowerOffered narrower -> Optional.of(narrower.offered());
            case Reason.BroaderOffered broader -> Optional.of(broader.offered());
            case Reason.CertificateShown shown -> Optional.of(shown.certificate());
            case Reason.OppositeIntent _,
                    Reason.NotShown _,
                    Reason.CertificateMissing _,
                    Reason.FormsShared _,
                    Reason.FormsDiffer _ -> Optional.empty();
        };
    }

    @Override
    public boolean isReady() {
        return index.board().isPresent();
    }
}
