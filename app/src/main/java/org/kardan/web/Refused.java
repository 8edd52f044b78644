package org.kardan.web;

/** The visitor may see the thing, but not do this with it; shown as the 403 page. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String what) {
        super(what);
    }
}
