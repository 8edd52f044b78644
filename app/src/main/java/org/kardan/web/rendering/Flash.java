package org.kardan.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kardan.web.Redirect;

/** The message shown once on the page after a redirect, kept in the session meanwhile. */
record Flash(String key, List<String> arguments, boolean warning) {

    private static final String KEPT = "kardan.flash";
    private static final Flash NONE = new Flash("", List.of(), false);

    boolean isPresent() {
        return !key.isEmpty();
    }

    Object[] array() {
        return arguments.toArray();
    }

    /** Kept as plain strings: session attributes are serialized. */
    static void leave(HttpServletRequest request, Redirect redirect) {
        var kept = new java.util.ArrayList<String>();
        kept.add(redirect.warning() ? "warning" : "success");
        kept.add(redirect.key());
        kept.addAll(redirect.arguments());
        request.getSession(true).setAttribute(KEPT, kept.toArray(String[]::new));
    }

    static Flash take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String[] kept)) {
            return NONE;
        }
        session.removeAttribute(KEPT);
        var parts = List.of(kept);
        return new Flash(
                parts.get(1), parts.subList(2, parts.size()), parts.getFirst().equals("warning"));
    }
}
