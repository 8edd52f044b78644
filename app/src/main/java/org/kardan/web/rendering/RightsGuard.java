package org.kardan.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Readers;
import org.kardan.web.Redirect;
import org.kardan.web.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through only if its visitor has the right that the route {@link Needs}.
 *
 * <p>Nobody is sent to sign in; a route of ours without a right is refused to everybody.
 */
@Component
class RightsGuard implements HandlerInterceptor {

    private final Readers readers;
    private final ObjectProvider<AnswerHandler> answers;

    RightsGuard(Readers readers, ObjectProvider<AnswerHandler> answers) {
        this.readers = readers;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("org.kardan")) {
            return true;
        }
        var reader = readers.of(request);
        var needs = needsOf(method);
        if (needs != null && reader.may(needs.value())) {
            return true;
        }
        if (needs != null && !reader.visitor().isSomebody()) {
            answers.getObject().write(signIn(reader), request, response);
            return false;
        }
        throw new Refused(request.getMethod() + " " + request.getRequestURI());
    }

    private static @org.jspecify.annotations.Nullable Needs needsOf(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        return onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)
                : onMethod;
    }

    private static Redirect signIn(Reader reader) {
        var back = reader.in(reader.lang());
        return Redirect.to(reader.url("/sign-in?to=" + Reader.encoded(back)));
    }
}
