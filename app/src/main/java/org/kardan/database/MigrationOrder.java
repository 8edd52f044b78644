package org.kardan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/**
 * The order in which modules migrate: a module comes after every module it declares, because its foreign keys may point
 * there even where its code does not.
 */
final class MigrationOrder {

    private static final Pattern MODULE = Pattern.compile("db/migration/(\\w+)/V[^/]+\\.sql$");

    private MigrationOrder() {}

    /** Modules with scripts on the class path; what belongs to nobody ({@code __root}) is left out. */
    static List<String> ofModulesWithScripts() {
        var found = new TreeSet<String>();
        try {
            var resources = new PathMatchingResourcePatternResolver();
            for (var script : resources.getResources("classpath*:db/migration/*/V*.sql")) {
                var matcher = MODULE.matcher(script.getURL().toString());
                if (matcher.find() && !matcher.group(1).startsWith("__")) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sorted(found, MigrationOrder::declaredBy);
    }

    /** Depth first; the check of modules has already refused circles. */
    static List<String> sorted(Collection<String> modules, Function<String, List<String>> declared) {
        var order = new LinkedHashSet<String>();
        modules.forEach(module -> place(module, declared, order, new TreeSet<>()));
        return order.stream().filter(modules::contains).toList();
    }

    private static void place(
            String module, Function<String, List<String>> declared, SequencedSet<String> order, TreeSet<String> above) {
        if (order.contains(module) || !above.add(module)) {
            return;
        }
        new ArrayList<>(declared.apply(module)).forEach(lower -> place(lower, declared, order, above));
        order.add(module);
    }

    private static List<String> declaredBy(String module) {
        try {
            var declaration =
                    Class.forName("org.kardan." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return declaration == null ? List.of() : Arrays.asList(declaration.allowedDependencies());
        } catch (ClassNotFoundException engineOrUnknown) {
            return List.of();
        }
    }
}
