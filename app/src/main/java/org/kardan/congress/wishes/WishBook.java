package org.kardan.congress.wishes;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kardan.congress.wishes.Reply.Asked;
import org.kardan.congress.wishes.Reply.Reason;
import org.kardan.congress.wishes.Reply.Refused;
import org.kardan.congress.wishes.Reply.Settled;
import org.kardan.language.Side;
import org.kardan.register.FirmId;

/**
 * The standing wishes of one congress.
 *
 * <p>Answering a wish does not change the book: the caller stores the {@link Reply}. Vetoes are not in the book, so
 * that no reply can give one away.
 *
 * @param registered approved firms with their side
 * @param asked wishes that are answered or not expired
 */
public record WishBook(Map<FirmId, Side> registered, Set<Wish> asked, int mostOpenPerFirm) {

    public WishBook {
        registered = Map.copyOf(registered);
        asked = Set.copyOf(asked);
    }

    public Reply answer(Wish wish) {
        if (wish.from().equals(wish.to())) {
            return new Refused(wish, Reason.ONESELF);
        }
        if (!registered.containsKey(wish.from()) || !registered.containsKey(wish.to())) {
            return new Refused(wish, Reason.NOT_REGISTERED);
        }
        if (Objects.equals(registered.get(wish.from()), registered.get(wish.to()))) {
            return new Refused(wish, Reason.SAME_SIDE);
        }
        if (asked.contains(wish)) {
            return new Refused(wish, Reason.ALREADY_ASKED);
        }
        // Before the limit: accepting what the other side asked for must always be possible.
        if (asked.contains(wish.returned())) {
            return new Settled(wish);
        }
        if (openOf(wish.from()) >= mostOpenPerFirm) {
            return new Refused(wish, Reason.TOO_MANY_OPEN);
        }
        return new Asked(wish);
    }

    /** Unanswered wishes of a firm: those that count against the limit. */
    public long openOf(FirmId firm) {
        return asked.stream()
                .filter(wish -> wish.from().equals(firm))
                .filter(wish -> !asked.contains(wish.returned()))
                .count();
    }
}
