package org.kardan.web;

import java.util.Optional;

/** A module's contribution to a page of another module: offers on the firm page, tasks on the desk. */
public interface PanelSource {

    /** The place it belongs to: {@code firm}, {@code desk}, {@code concept}, {@code account}. */
    String place();

    /** Smaller ones come first. */
    int order();

    /** The panel for one subject (id as text; empty on pages without one), or empty if there is nothing to show. */
    Optional<Fragment> panel(Reader reader, String subject);
}
