package org.kardan.register.review;

import java.util.Optional;
import org.kardan.register.ReviewState;
import org.kardan.register.profile.Kept;

/** What can be done about the review of an entry. */
public enum Deed {
    SUBMIT(false),
    PUBLISH(true),
    /** Back to those who keep it, with a word why. */
    RETURN(true),
    WITHDRAW(true),
    ARCHIVE(true),
    RESTORE(true);

    private final boolean managers;

    Deed(boolean managers) {
        this.managers = managers;
    }

    boolean isForManagers() {
        return managers;
    }

    /** The entry afterwards, or empty if it does not stand where this can be done. */
    public Optional<Kept> on(Kept firm) {
        return switch (this) {
            case SUBMIT -> firm.state() == ReviewState.DRAFT ? with(firm, ReviewState.SUBMITTED) : Optional.empty();
            case PUBLISH ->
                firm.archived() || firm.state() == ReviewState.PUBLISHED
                        ? Optional.empty()
                        : with(firm, ReviewState.PUBLISHED);
            case RETURN ->
                firm.archived() || firm.state() != ReviewState.SUBMITTED
                        ? Optional.empty()
                        : with(firm, ReviewState.DRAFT);
            case WITHDRAW -> firm.state() == ReviewState.PUBLISHED ? with(firm, ReviewState.DRAFT) : Optional.empty();
            case ARCHIVE -> archived(firm, true);
            case RESTORE -> archived(firm, false);
        };
    }

    private static Optional<Kept> with(Kept firm, ReviewState state) {
        return Optional.of(new Kept(firm.id(), firm.profile(), state, firm.archived(), firm.version()));
    }

    private static Optional<Kept> archived(Kept firm, boolean archived) {
        return firm.archived() == archived
                ? Optional.empty()
                : Optional.of(new Kept(firm.id(), firm.profile(), firm.state(), archived, firm.version()));
    }
}
