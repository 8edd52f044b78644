package org.kardan.web;

/** A whole page: shown inside the frame, or bare when htmx asks for it. */
public interface Page extends View {

    /** Translated, for the browser's title bar. */
    String title();

    /** Extra text for the head's JSON-LD, empty for none. */
    default String jsonLd() {
        return "";
    }
}
