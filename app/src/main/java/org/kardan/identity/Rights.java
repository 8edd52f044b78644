package org.kardan.identity;

import static org.kardan.web.Right.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.kardan.web.Right;

/** Which role has which right. The one table that decides it; {@link Access} decides about single firms and sides. */
public final class Rights {

    private static final Set<Right> EVERYBODY = Set.of(PUBLIC);
    private static final Set<Right> ACCOUNT_HOLDERS = Set.of(PUBLIC, ACCOUNT, READ_NETWORK, READ_CONGRESS);

    private Rights() {}

    /** The rights of somebody with these roles, who has an account. */
    public static Set<Right> of(Collection<Role> roles) {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(ACCOUNT_HOLDERS);
        roles.forEach(role -> rights.addAll(of(role)));
        return rights;
    }

    /** The rights of nobody. */
    public static Set<Right> ofNobody() {
        return EVERYBODY;
    }

    private static Set<Right> of(Role role) {
        return switch (role) {
            case MANAGER ->
                Set.of(
                        EDIT_FIRM,
                        MANAGE_REGISTER,
                        PROPOSE_TERMS,
                        MANAGE_THESAURUS,
                        READ_OFFERS,
                        EDIT_OFFERS,
                        INTRODUCE,
                        JOIN_CONGRESS,
                        MANAGE_CONGRESS,
                        READ_REPORTS,
                        INVITE,
                        READ_OUTBOX,
                        READ_JOURNAL);
            case MEMBER -> Set.of(EDIT_FIRM, PROPOSE_TERMS, READ_OFFERS, EDIT_OFFERS, JOIN_CONGRESS);
            case INTERPRETER -> Set.of(INTERPRET, PROPOSE_TERMS);
            case OFFICIAL -> Set.of(READ_REPORTS);
            case ANALYST -> Set.of(PROPOSE_TERMS, READ_OFFERS, READ_REPORTS);
            case OPERATOR -> Set.of(OPERATE, INVITE, READ_OUTBOX, READ_JOURNAL);
        };
    }
}
