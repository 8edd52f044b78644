package org.kardan.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kardan.language.Lang;
import org.kardan.web.Reader;
import org.kardan.web.Readers;
import org.kardan.web.Visitor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Reader}, its visitor or its language to controller methods. */
record ReaderArgument(Readers readers) implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Reader.class
                || type == Visitor.class
                || (type == Lang.class && parameter.getParameterAnnotations().length == 0);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var reader = readers.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        if (parameter.getParameterType() == Visitor.class) {
            return reader.visitor();
        }
        return parameter.getParameterType() == Lang.class ? reader.lang() : reader;
    }
}
