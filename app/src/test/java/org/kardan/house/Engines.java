package org.kardan.house;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Modules are the packages below the base, as usual; the timetable engine, which knows no Spring and so cannot annotate
 * what it offers, is open. {@link ModularityTest} says which of its packages the application may use.
 */
public final class Engines implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage basePackage) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(basePackage);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage basePackage, ApplicationModuleInformation information) {
        return basePackage.getName().equals("org.kardan.scheduling")
                ? NamedInterfaces.forOpen(basePackage)
                : NamedInterfaces.of(basePackage, information);
    }
}
