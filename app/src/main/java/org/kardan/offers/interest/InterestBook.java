package org.kardan.offers.interest;

import java.util.Optional;
import org.kardan.language.Side;
import org.kardan.offers.interest.Reply.Kept;
import org.kardan.offers.interest.Reply.Mutual;
import org.kardan.offers.interest.Reply.Reason;
import org.kardan.offers.interest.Reply.Refused;

/**
 * What stands between two firms before one of them answers.
 *
 * @param theirs what the other firm has said about the one that answers now
 */
record InterestBook(Side mine, Side other, Optional<Answer> theirs, boolean introduced) {

    Reply answer(Answer answer) {
        if (mine == other) {
            return new Refused(Reason.SAME_SIDE);
        }
        // Managers are at work already: taking it back is said to them, not clicked.
        if (introduced) {
            return new Refused(Reason.ALREADY_INTRODUCED);
        }
        return answer == Answer.INTERESTED
                        && theirs.filter(Answer.INTERESTED::equals).isPresent()
                ? new Mutual()
                : new Kept(answer);
    }
}
