package org.kardan.identity;

import java.util.List;
import org.kardan.language.Side;

/**
 * What a person may consent to. The wording stands in the messages under {@code identity.purpose.<NAME>}; whoever
 * changes it raises the version, and everybody is asked again.
 */
public enum Purpose {
    /** Showing mail address, phone and WeChat to firms of the recipient's side. */
    CONTACT_DATA(1),
    /** Appearing with name and function in the list of participants. */
    PARTICIPANT_LIST(1),
    /** Mails about congresses and offers beyond what the account needs. */
    INVITATIONS(1);

    private final int version;

    Purpose(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }

    /** The sides about which somebody of {@code own} side is asked: their own sees contact data anyway. */
    public List<Side> recipientsFor(Side own) {
        return this == CONTACT_DATA ? List.of(own.other()) : List.of(own, own.other());
    }
}
