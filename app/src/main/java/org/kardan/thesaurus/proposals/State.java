package org.kardan.thesaurus.proposals;

/** Where a proposal stands. Only an open one changes. */
public enum State {
    OPEN,
    APPLIED,
    DECLINED,
    WITHDRAWN
}
