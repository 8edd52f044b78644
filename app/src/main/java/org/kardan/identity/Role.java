package org.kardan.identity;

/** What a person is in the alliance. A seat in a firm makes a member; all others are given. */
public enum Role {
    /** Looks after the network of the own side. */
    MANAGER,
    /** Has a seat in at least one firm. Never stored. */
    MEMBER,
    INTERPRETER,
    /** Signatories, witnesses, funders. */
    OFFICIAL,
    /** Works on the cluster study. */
    ANALYST,
    /** Runs the installation. */
    OPERATOR
}
