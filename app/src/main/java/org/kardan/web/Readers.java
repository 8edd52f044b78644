package org.kardan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.kardan.language.Lang;
import org.kardan.language.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Reader} of a request, once. */
@Component
public class Readers {

    private static final String KEPT = Readers.class.getName();

    private final Texts texts;
    private final ObjectProvider<VisitorSource> visitors;

    Readers(Texts texts, ObjectProvider<VisitorSource> visitors) {
        this.texts = texts;
        this.visitors = visitors;
    }

    /** The reader of this request; the language is the first segment of the path, else what the browser accepts. */
    public Reader of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Reader known) {
            return known;
        }
        var reader = make(request);
        request.setAttribute(KEPT, reader);
        return reader;
    }

    /** A reader without a request, for mails and documents. */
    public Reader of(Lang lang, Visitor visitor) {
        return new Reader(lang, texts, visitor, "", "", "", "");
    }

    private Reader make(HttpServletRequest request) {
        var uri = originalUri(request);
        var segments = List.of(uri.substring(1).split("/", 2));
        var lang = Lang.of(segments.getFirst());
        var path = lang.isPresent() ? (segments.size() > 1 ? "/" + segments.get(1) : "") : uri;
        var visitor = visitors.stream()
                .findFirst()
                .map(source -> source.visitorOf(request))
                .orElse(Visitor.NOBODY);
        var query = request.getQueryString();
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
        return new Reader(
                lang.orElseGet(() -> Lang.accepted(Collections.list(request.getLocales()))),
                texts,
                visitor,
                path,
                query == null || !"GET".equals(request.getMethod()) ? "" : query,
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken());
    }

    private static String originalUri(HttpServletRequest request) {
        var before = request.getAttribute("jakarta.servlet.error.request_uri");
        var uri = before == null ? request.getRequestURI() : before.toString();
        return uri.startsWith("/") ? uri : "/" + uri;
    }
}
