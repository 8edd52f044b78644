package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.kardan.identity.IdentityFixtures;
import org.kardan.identity.PersonId;
import org.kardan.identity.Rights;
import org.kardan.identity.Role;
import org.kardan.language.Side;
import org.kardan.web.Needs;
import org.kardan.web.Right;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route as every role and as nobody: who lacks the right never gets in, who has it is never refused it. */
@KardanTest
class RoutesTest {

    private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

    @Autowired
    MockMvcTester pages;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    IdentityFixtures fixtures;

    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);

    /** A way into the application. */
    record Route(HttpMethod method, String path, HandlerMethod handler) {

        Needs needs() {
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
            return onMethod == null
                    ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class)
                    : onMethod;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void somebodyOfEveryRole() {
        for (var role : Role.values()) {
            people.put(role, fixtures.somebody(Side.DE, role));
        }
    }

    @Test
    void everyRouteOfOursNamesTheRightItNeeds() {
        assertThat(routes())
                .hasSizeGreaterThan(20)
                .allSatisfy(route ->
                        assertThat(route.needs()).describedAs(route.toString()).isNotNull());
    }

    @Test
    void nobodyOnlyReachesWhatIsPublic() {
        for (var route : routes()) {
            var answer = perform(route, null);
            if (route.needs().value() == Right.PUBLIC) {
                assertThat(location(answer)).describedAs(route.toString()).doesNotContain("/sign-in?to=");
            } else {
                assertThat(answer.getResponse().getStatus())
                        .describedAs(route.toString())
                        .isEqualTo(303);
                assertThat(location(answer)).describedAs(route.toString()).contains("/sign-in?to=");
            }
        }
    }

    @Test
    void everyRoleReachesExactlyWhatItsRightsAllow() {
        for (var role : Role.values()) {
            if (role == Role.MEMBER) {
                continue; // Rights of members follow from seats; walked where seats are given, in register.
            }
            var rights = Rights.of(Set.of(role));
            for (var route : routes()) {
                if (isEnding(route)) {
                    continue;
                }
                var answer = perform(route, people.get(role));
                var status = answer.getResponse().getStatus();
                var told = role + " " + route;
                if (rights.contains(route.needs().value())) {
                    assertThat(location(answer)).describedAs(told).doesNotContain("/sign-in?to=");
                    assertThat(status).describedAs(told).isLessThan(500);
                } else {
                    assertThat(status).describedAs(told).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(pages.post()
                        .uri("/de/account/profile")
                        .with(user(people.get(Role.MANAGER).toString())))
                .hasStatus(403);
    }

    /** Ends the account that the walk still needs. */
    private static boolean isEnding(Route route) {
        return route.path().endsWith("/account/erase") || route.path().endsWith("/sign-out");
    }

    private List<Route> routes() {
        var found = new ArrayList<Route>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.kardan")
                    && !info.getPatternValues().contains("/error")) {
                var methods = info.getMethodsCondition().getMethods();
                var wanted = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
                for (var method : wanted) {
                    info.getPatternValues()
                            .forEach(pattern -> found.add(new Route(method.asHttpMethod(), filled(pattern), handler)));
                }
            }
        });
        return found;
    }

    private static String filled(String pattern) {
        // A variable may carry a pattern with braces of its own: {id:[0-9a-f-]{36}}.
        return pattern.replaceAll("\\{lang[^}]*}", "de")
                .replaceAll("\\{\\w+(:([^{}]|\\{[^}]*})*)?}", SOME_ID)
                .replace("**", "x");
    }

    private MvcTestResult perform(Route route, PersonId person) {
        var request = pages.method(route.method()).uri(route.path()).with(csrf());
        return person == null
                ? request.exchange()
                : request.with(user(person.toString())).exchange();
    }

    private static String location(MvcTestResult answer) {
        return Stream.ofNullable(answer.getResponse().getHeader("Location"))
                .findFirst()
                .orElse("");
    }
}
