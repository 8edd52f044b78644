package org.kardan.offers.editor;

import java.util.List;
import org.kardan.matching.Mention.Standing;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/**
 * What the platform understands of a text that is being written.
 *
 * @param coverage none, little, partly or well
 * @param hints keys of what would help the other side
 */
record PreviewPart(Reader reader, List<FoundConcept> concepts, Coverage coverage, List<String> hints)
        implements Fragment {

    /** How much of a text was understood, in words. */
    enum Coverage {
        NOTHING,
        LITTLE,
        PARTLY,
        WELL;

        private static final double PARTLY_FROM = .25;
        private static final double WELL_FROM = .6;

        static Coverage of(double share) {
            if (share == 0) {
                return NOTHING;
            }
            return share < PARTLY_FROM ? LITTLE : share < WELL_FROM ? PARTLY : WELL;
        }
    }

    /** A concept found, with the words that say it, in the language of the words. */
    record FoundConcept(String id, String label, String words, String tag, Standing standing) {

        String choice(Standing other) {
            return id + ":" + other.name();
        }
    }

    List<Standing> standings() {
        return List.of(Standing.values());
    }
}
