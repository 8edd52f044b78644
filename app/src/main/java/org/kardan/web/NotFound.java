package org.kardan.web;

/**
 * Nothing at this address for this visitor; shown as the 404 page. Also thrown where knowing would already be a
 * leak.
 */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
