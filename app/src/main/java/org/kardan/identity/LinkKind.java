package org.kardan.identity;

/** What a link in a mail is for. */
public enum LinkKind {
    INVITATION,
    RESET
}
