package org.kardan.matching;

import java.util.List;
import java.util.Set;

/**
 * One part of a match's explanation. The shares of all reasons add up to the score; reasons that only inform have the
 * share 0. Sealed, so that a new kind must find its words on every page. Both sides get the same reasons.
 */
public sealed interface Reason {

    double share();

    /** Why the two meet at all: the one asks, the other offers. */
    record OppositeIntent(String request, String offer) implements Reason {
        @Override
        public double share() {
            return 0;
        }
    }

    /** Both speak of the same concept, each in its own words. */
    record SharedConcept(String concept, List<String> requestWords, List<String> offerWords, double share)
            implements Reason {}

    /** The offer is more special than what is asked: a neighbour, not the same. */
    record NarrowerOffered(
            String asked, String offered, List<String> requestWords, List<String> offerWords, double share)
            implements Reason {}

    /** The offer is more general than what is asked. */
    record BroaderOffered(
            String asked, String offered, List<String> requestWords, List<String> offerWords, double share)
            implements Reason {}

    /** The request asks for it, the offer does not show it. */
    record NotShown(String concept, List<String> requestWords) implements Reason {
        @Override
        public double share() {
            return 0;
        }
    }

    /** A required certificate is there. */
    record CertificateShown(String certificate, double share) implements Reason {}

    /** A required certificate is not shown; the share is negative. */
    record CertificateMissing(String certificate, double share) implements Reason {}

    /** Both welcome these forms of cooperation. */
    record FormsShared(Set<String> forms) implements Reason {
        public FormsShared {
            forms = Set.copyOf(forms);
        }

        @Override
        public double share() {
            return 0;
        }
    }

    /** No form of cooperation suits both; the share is negative. */
    record FormsDiffer(Set<String> requested, Set<String> offered, double share) implements Reason {
        public FormsDiffer {
            requested = Set.copyOf(requested);
            offered = Set.copyOf(offered);
        }
    }
}
