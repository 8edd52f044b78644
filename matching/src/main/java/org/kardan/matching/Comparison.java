package org.kardan.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares one request with one offer.
 *
 * <p>score = met / (met + a·missing + b·extra + k), less the deductions for hard facts, where <em>met</em> adds the
 * weights of what is asked and shown, <em>missing</em> of what is asked and not shown, <em>extra</em> of what is shown
 * without relation to anything asked. Every summand of <em>met</em> becomes one reason.
 */
final class Comparison {

    private static final Comparator<Reason> WEIGHTIEST_FIRST =
            Comparator.comparingDouble((Reason reason) -> -reason.share());

    private final Market market;
    private final Topics request;
    private final Topics offer;
    private final List<Answer> answers;

    /** How the offer answers one asked concept; {@code fit} is 0 if not at all. */
    private record Answer(String asked, String shown, double weight, double fit) {
        double met() {
            return weight * fit;
        }
    }

    Comparison(Market market, Topics request, Topics offer) {
        this.market = market;
        this.request = request;
        this.offer = offer;
        this.answers = request.concepts().stream()
                .filter(asked -> market.weight(asked) > 0)
                .map(this::answer)
                .toList();
    }

    Match match() {
        var met = answers.stream().mapToDouble(Answer::met).sum();
        var asked = answers.stream().mapToDouble(Answer::weight).sum();
        var weights = market.weights();
        var whole = met
                + weights.missing() * (asked - met)
                + weights.extra() * extra()
                + weights.prior() * market.meanWeight();
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason.OppositeIntent(request.entry().id(), offer.entry().id()));
        answers.forEach(answer -> reasons.add(reason(answer, whole == 0 ? 0 : answer.met() / whole)));
        deduct(reasons);
        reasons.sort(WEIGHTIEST_FIRST);
        return new Match(
                request.entry(),
                offer.entry(),
                sum(reasons),
                reasons,
                asked == 0 ? 0 : met / asked,
                Math.min(request.entry().coverage(), offer.entry().coverage()));
    }

    private Answer answer(String asked) {
        var best = new Answer(asked, asked, market.weight(asked), fit(asked, asked));
        for (var shown : offer.concepts()) {
            var fit = fit(asked, shown);
            if (fit > best.fit()) {
                best = new Answer(asked, shown, market.weight(asked), fit);
            }
        }
        return best;
    }

    private double fit(String asked, String shown) {
        if (!offer.has(shown)) {
            return 0;
        }
        return relation(asked, shown) * Math.min(request.trust(asked), offer.trust(shown));
    }

    private double relation(String asked, String shown) {
        if (asked.equals(shown)) {
            return 1;
        }
        var up = market.vocabulary().above(shown).get(asked);
        if (up != null) {
            return Weights.narrower(up);
        }
        var down = market.vocabulary().above(asked).get(shown);
        return down == null ? 0 : Weights.broader(down);
    }

    /** Weight of what the offer shows without relation to anything asked. */
    private double extra() {
        return offer.concepts().stream()
                .filter(shown -> request.concepts().stream().allMatch(asked -> relation(asked, shown) == 0))
                .mapToDouble(market::weight)
                .sum();
    }

    private Reason reason(Answer answer, double share) {
        var asked = request.words(answer.asked());
        var shown = offer.words(answer.shown());
        if (request.entry().certificates().contains(answer.asked())
                && answer.asked().equals(answer.shown())) {
            return answer.fit() > 0
                    ? new Reason.CertificateShown(answer.asked(), share)
                    : new Reason.CertificateMissing(answer.asked(), 0);
        }
        if (answer.fit() == 0) {
            return new Reason.NotShown(answer.asked(), asked);
        }
        if (answer.asked().equals(answer.shown())) {
            return new Reason.SharedConcept(answer.asked(), asked, shown, share);
        }
        return market.vocabulary().above(answer.shown()).containsKey(answer.asked())
                ? new Reason.NarrowerOffered(answer.asked(), answer.shown(), asked, shown, share)
                : new Reason.BroaderOffered(answer.asked(), answer.shown(), asked, shown, share);
    }

    /** Hard facts that are not met take a fixed part of what the concepts have earned. */
    private void deduct(List<Reason> reasons) {
        for (var i = 0; i < reasons.size(); i++) {
            if (reasons.get(i) instanceof Reason.CertificateMissing missing) {
                reasons.set(
                        i,
                        new Reason.CertificateMissing(
                                missing.certificate(), (Weights.WITHOUT_CERTIFICATE - 1) * sum(reasons)));
            }
        }
        var requested = request.entry().forms();
        var offered = offer.entry().forms();
        var shared = shared(requested, offered);
        if (!shared.isEmpty()) {
            reasons.add(new Reason.FormsShared(shared));
        } else if (!requested.isEmpty() && !offered.isEmpty()) {
            reasons.add(new Reason.FormsDiffer(requested, offered, (Weights.WITHOUT_COMMON_FORM - 1) * sum(reasons)));
        }
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::share).sum();
    }
}
