package org.kardan.congress.wishes;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.WishSettled;
import org.kardan.congress.letters.WishLetters;
import org.kardan.congress.registration.Registration;
import org.kardan.congress.registration.Registrations;
import org.kardan.language.Side;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes wishes: loads the book, lets it decide, stores the reply, tells people and modules. */
@Component
public class WishDesk {

    private final Wishes wishes;
    private final Registrations registrations;
    private final Firms firms;
    private final WishLetters letters;
    private final ApplicationEventPublisher events;

    WishDesk(
            Wishes wishes,
            Registrations registrations,
            Firms firms,
            WishLetters letters,
            ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.registrations = registrations;
        this.firms = firms;
        this.letters = letters;
        this.events = events;
    }

    @Transactional
    public Reply ask(
            @Nullable UUID actor, Congress congress, Wish wish, Priority priority, String message, Instant now) {
        // Two wishes at once could both pass the limit, or ask each other without settling.
        registrations.lock(congress.id());
        wishes.dropExpired(congress.id(), now);
        var reply = book(congress, now).answer(wish);
        switch (reply) {
            case Reply.Asked _ -> {
                wishes.put(actor, congress, wish, priority, message, now);
                letters.asked(congress, wish, message, now);
            }
            case Reply.Settled _ -> {
                wishes.put(actor, congress, wish, priority, message, now);
                letters.settled(congress, wish, now);
                events.publishEvent(new WishSettled(congress.id(), wish.to(), wish.from()));
            }
            case Reply.Refused _ -> {}
        }
        return reply;
    }

    /** The other firm does not learn of it: its wish stays unanswered until it expires. */
    @Transactional
    public void decline(@Nullable UUID actor, Congress congress, FirmId firm, FirmId against, Instant now) {
        registrations.lock(congress.id());
        wishes.veto(actor, congress.id(), firm, against, now);
    }

    @Transactional
    public boolean withdraw(@Nullable UUID actor, Congress congress, Wish wish) {
        registrations.lock(congress.id());
        return wishes.remove(actor, congress.id(), wish);
    }

    public WishBook book(Congress congress, Instant now) {
        var ids = registrations.approved(congress.id()).stream()
                .map(Registration::firm)
                .toList();
        var sides = new HashMap<FirmId, Side>();
        for (Firm firm : firms.byIds(ids)) {
            sides.put(firm.id(), firm.side());
        }
        var asked =
                wishes.standing(congress.id(), now).stream().map(Asking::wish).collect(Collectors.toSet());
        return new WishBook(sides, asked, congress.limits().mostOpenWishes());
    }
}
