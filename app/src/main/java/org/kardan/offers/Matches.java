package org.kardan.offers;

import java.util.List;
import java.util.Optional;
import org.kardan.language.Lang;
import org.kardan.register.FirmId;

/**
 * Who fits whom across the sides. Only published firms and open offers that both sides may see take part.
 *
 * <p>Answers come from memory, from how things stood some seconds ago; nothing is stored.
 */
public interface Matches {

    /** The firms of the other side that fit best, best first, without those that this firm does not want. */
    List<FirmMatch> forFirm(FirmId firm, int limit);

    /** How two firms of different sides fit, seen by the first; empty if they do not. */
    Optional<FirmMatch> between(FirmId firm, FirmId other);

    /** What both speak of, in the reader's language, weightiest first: the short reason. */
    List<String> reasons(FirmMatch match, Lang lang);

    /** The concepts of which both speak, weightiest first. */
    List<String> topics(FirmMatch match);

    /** False while the first answers are being computed. */
    boolean isReady();
}
