package org.kardan.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.MenuEntry;
import org.kardan.web.Page;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Templates;
import org.kardan.web.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Writes an {@link Answer}: pages in their frame, pages for htmx and fragments bare, redirects, files. */
@Component
class AnswerHandler implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final List<MenuEntry> menu;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final Map<String, String> assets = new ConcurrentHashMap<>();

    AnswerHandler(Templates templates, List<MenuEntry> menu, ObjectProvider<ResourceUrlProvider> resources) {
        this.resources = resources;
        this.templates = templates;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Answer) Objects.requireNonNull(answer),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case View view -> show(view, request, response);
            case Redirect redirect -> redirect(redirect, request, response);
            case Download download -> download(download, response);
        }
    }

    private void show(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = templates.render(view);
        var html = view instanceof Page page && !isBare(request)
                ? templates.render(
                        new Frame(page, Frame.html(content), menuFor(page.reader()), Flash.take(request), this::asset))
                : content;
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(view.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Vary", "HX-Request");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private String asset(String path) {
        return assets.computeIfAbsent(
                path, _ -> Objects.requireNonNullElse(resources.getObject().getForLookupPath(path), path));
    }

    private List<MenuEntry> menuFor(Reader reader) {
        return menu.stream().filter(entry -> reader.may(entry.right())).toList();
    }

    /** Boosted links and restored history want the whole page even though htmx asks. */
    private static boolean isBare(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static void redirect(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (!redirect.key().isEmpty()) {
            Flash.leave(request, redirect);
        }
        if (isBare(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", redirect.to());
            return;
        }
        response.setStatus(
                redirect.permanent() ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.to());
    }

    private static void download(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mediaType());
        if (!download.name().isEmpty()) {
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(download.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        download.content().writeTo(response.getOutputStream());
    }
}
