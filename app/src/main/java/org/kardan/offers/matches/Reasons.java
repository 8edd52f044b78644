package org.kardan.offers.matches;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.matching.Match;
import org.kardan.matching.Reason;
import org.kardan.offers.fit.Line;
import org.kardan.offers.matches.ReasonLine.Said;
import org.kardan.offers.matches.ReasonLine.Tone;
import org.kardan.offers.understanding.Terms;

/**
 * Words the reasons of one match for one side. Both sides get the same reasons; only "you" and "they" change places.
 *
 * @param own the entry of the reading firm
 */
record Reasons(Terms terms, Lang lang, Match match, Line own, Line other) {

    private static final int MOST_FOR = 5;
    private static final int MOST_OPEN = 3;

    private boolean isOwnRequest() {
        return match.request().id().equals(own.id());
    }

    /** Weightiest first, then what speaks against it, then what is not shown. */
    List<ReasonLine> lines() {
        var all = match.reasons().stream()
                .flatMap(reason -> line(reason).stream())
                .toList();
        return Stream.of(
                        all.stream().filter(line -> line.tone() == Tone.FOR).limit(MOST_FOR),
                        all.stream().filter(line -> line.tone() == Tone.AGAINST),
                        all.stream().filter(line -> line.tone() == Tone.OPEN).limit(MOST_OPEN))
                .flatMap(lines -> lines)
                .toList();
    }

    private Optional<ReasonLine> line(Reason reason) {
        return switch (reason) {
            case Reason.OppositeIntent _ ->
                Optional.of(bare(Tone.FOR, isOwnRequest() ? "offers.reason.youseek" : "offers.reason.theyseek"));
            case Reason.SharedConcept(var concept, var asked, var shown, var share) ->
                Optional.of(both("offers.reason.shared", concept, concept, asked, shown, share));
            case Reason.NarrowerOffered(var asked, var offered, var wanted, var shown, var share) ->
                Optional.of(both("offers.reason.narrower", asked, offered, wanted, shown, share));
            case Reason.BroaderOffered(var asked, var offered, var wanted, var shown, var share) ->
                Optional.of(both("offers.reason.broader", asked, offered, wanted, shown, share));
            case Reason.NotShown(var concept, var asked) -> Optional.of(notShown(concept, asked));
            case Reason.CertificateShown(var certificate, var share) ->
                Optional.of(plain(Tone.FOR, "offers.reason.certificate", certificate, share));
            case Reason.CertificateMissing(var certificate, var share) ->
                Optional.of(plain(Tone.AGAINST, "offers.reason.nocertificate", certificate, share));
            // Forms of cooperation are not asked yet, so no entry has any.
            case Reason.FormsShared _, Reason.FormsDiffer _ -> Optional.empty();
        };
    }

    private static ReasonLine bare(Tone tone, String key) {
        return new ReasonLine(tone, key, List.of(), List.of(), List.of(), "", 0);
    }

    private ReasonLine notShown(String concept, List<String> asked) {
        return new ReasonLine(
                Tone.OPEN,
                isOwnRequest() ? "offers.reason.theydonotshow" : "offers.reason.youdonotshow",
                List.of(label(concept)),
                isOwnRequest() ? said(own, concept, asked) : List.of(),
                isOwnRequest() ? List.of() : said(other, concept, asked),
                "",
                0);
    }

    private ReasonLine both(
            String key, String asked, String shown, List<String> askedWords, List<String> shownWords, double share) {
        var mine = isOwnRequest() ? asked : shown;
        var theirs = isOwnRequest() ? shown : asked;
        return new ReasonLine(
                Tone.FOR,
                key,
                asked.equals(shown) ? List.of(label(asked)) : List.of(label(asked), label(shown)),
                said(own, mine, isOwnRequest() ? askedWords : shownWords),
                said(other, theirs, isOwnRequest() ? shownWords : askedWords),
                own.understood().found().contains(mine) ? mine : "",
                share);
    }

    private ReasonLine plain(Tone tone, String key, String concept, double share) {
        return new ReasonLine(tone, key, List.of(label(concept)), List.of(), List.of(), "", share);
    }

    private static List<Said> said(Line line, String concept, List<String> words) {
        var otherwise = line.firm().side().lang();
        return words.stream()
                .map(each -> new Said(
                        each, line.understood().langOf(concept, each, otherwise).tag()))
                .toList();
    }

    private String label(String concept) {
        return terms.label(concept, lang);
    }

    /** The concepts that both share, in the words of a line: what is marked in its text. */
    List<String> shared(Line line) {
        var asks = match.request().id().equals(line.id());
        return match.reasons().stream()
                .flatMap(reason -> switch (reason) {
                    case Reason.SharedConcept shared -> Stream.of(shared.concept());
                    case Reason.NarrowerOffered found -> Stream.of(asks ? found.asked() : found.offered());
                    case Reason.BroaderOffered found -> Stream.of(asks ? found.asked() : found.offered());
                    case Reason.OppositeIntent _,
                            Reason.NotShown _,
                            Reason.CertificateShown _,
                            Reason.CertificateMissing _,
                            Reason.FormsShared _,
                            Reason.FormsDiffer _ -> Stream.<String>of();
                })
                .toList();
    }
}
