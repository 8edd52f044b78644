package org.kardan.journeys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses that the application can answer, to tell which pages are of one kind. */
final class Routes {

    private final List<PathPattern> patterns;

    Routes(RequestMappingHandlerMapping mapping) {
        patterns = mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The pattern that answers a path, without the language: {@code /firms/{id}}. */
    Optional<String> of(String path) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                .map(Routes::withoutLanguage)
                .findFirst();
    }

    /** Every pattern below a language. */
    List<String> inLanguages() {
        return patterns.stream()
                .filter(pattern -> pattern.getPatternString().startsWith("/{lang"))
                .map(Routes::withoutLanguage)
                .distinct()
                .toList();
    }

    private static String withoutLanguage(PathPattern pattern) {
        var text = pattern.getPatternString();
        return text.startsWith("/{lang") ? text.substring(text.indexOf('}') + 1) : text;
    }
}
