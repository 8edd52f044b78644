package org.kardan.web;

/**
 * What a route asks of its visitor. Which role has which right is decided in one place, in {@code identity}; whether
 * it reaches this firm or this side is decided there as well.
 */
public enum Right {
    /** Everybody, also without an account. */
    PUBLIC,
    /** Any account: own profile, consents, own data, own agenda. */
    ACCOUNT,
    /** See what is visible to both sides: directory, thesaurus usage. */
    READ_NETWORK,
    /** Edit a firm in which one has a seat; managers edit those of their side. */
    EDIT_FIRM,
    /** Import, export, review, merge, networks. */
    MANAGE_REGISTER,
    /** Propose changes of the thesaurus and remark on those of others. */
    PROPOSE_TERMS,
    /** Approve and decline changes of the thesaurus for the own side. */
    MANAGE_THESAURUS,
    /** See offers, requests and matches. */
    READ_OFFERS,
    /** Write offers and requests, express interest, for a firm in which one has a seat or which one manages. */
    EDIT_OFFERS,
    /** Bring two interested firms together. */
    INTRODUCE,
    /** See congresses that are announced. */
    READ_CONGRESS,
    /** Register a firm and its people, wish for meetings. */
    JOIN_CONGRESS,
    /** Set up congresses, run and publish timetables. */
    MANAGE_CONGRESS,
    /** See own interpreting duties. */
    INTERPRET,
    /** Figures and evidence. */
    READ_REPORTS,
    /** Invite people, give roles. */
    INVITE,
    /** Read mails that have been or will be sent. */
    READ_OUTBOX,
    /** Read who changed what. */
    READ_JOURNAL,
    /** Run the installation. */
    OPERATE
}
