package org.kardan.web;

/** What a person may do in a firm: an owner also gives seats. */
public enum Seat {
    OWNER,
    EDITOR
}
