package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.tangled.Tangled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kardan.Kardan;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Every module names every module that it uses, all on lower floors. */
class FloorTest {

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("scheduling", -1),
            Map.entry("matching", -1),
            Map.entry("database", 0),
            Map.entry("language", 0),
            Map.entry("calendar", 0),
            Map.entry("journal", 1),
            Map.entry("archive", 1),
            Map.entry("web", 1),
            Map.entry("search", 2),
            Map.entry("post", 2),
            Map.entry("jobs", 2),
            Map.entry("identity", 3),
            Map.entry("thesaurus", 4),
            Map.entry("register", 5),
            Map.entry("offers", 6),
            Map.entry("congress", 7),
            Map.entry("desk", 8),
            Map.entry("demonstration", 9));

    @Test
    void everyModuleDeclaresOnlyModulesOnLowerFloors() throws ClassNotFoundException {
        assertThat(breaches(ApplicationModules.of(Kardan.class), FLOORS)).isEmpty();
    }

    @Test
    void everyModuleHasItsFloor() {
        assertThat(ApplicationModules.of(Kardan.class).stream()
                        .map(module -> module.getIdentifier().toString()))
                .isSubsetOf(FLOORS.keySet());
    }

    @Test
    void lookingUpwardsAndDeclaringNothingBreakIt() throws ClassNotFoundException {
        assertThat(breaches(ApplicationModules.of(Tangled.class, _ -> true), Map.of("low", 0, "high", 1, "open", 1)))
                .containsExactlyInAnyOrder("high looks up to upper", "open declares nothing");
    }

    private static List<String> breaches(ApplicationModules modules, Map<String, Integer> floors)
            throws ClassNotFoundException {
        var found = new ArrayList<String>();
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            var floor = floors.getOrDefault(name, 0);
            // Engines know nothing of Spring and so cannot declare; the compiler keeps them to themselves.
            if (floor < 0) {
                continue;
            }
            var declared = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            if (declared == null
                    || Arrays.asList(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)) {
                found.add(name + " declares nothing");
                continue;
            }
            Arrays.stream(declared.allowedDependencies())
                    // A named interface belongs to its module.
                    .map(other -> other.replaceAll(" ::.*", ""))
                    .filter(other -> floors.getOrDefault(other, Integer.MAX_VALUE) >= floor)
                    .forEach(other -> found.add(name + " looks up to " + other));
        }
        return found;
    }
}
