package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fixture.tangled.Tangled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kardan.Kardan;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;

/** Modules use only what they declare, and only what the other offers. */
class ModularityTest {

    @Test
    void everyModuleKeepsToWhatItDeclares() {
        ApplicationModules.of(Kardan.class).verify();
    }

    /** What the engine offers; its other packages are how it works. */
    @Test
    void theTimetableEngineIsUsedByWhatItOffers() {
        var inside = ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.kardan.congress..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.kardan.scheduling..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                "org.kardan.scheduling",
                                "org.kardan.scheduling.repair",
                                "org.kardan.scheduling.explaining"))));

        inside.check(new ClassFileImporter().importPackages("org.kardan.congress", "org.kardan.scheduling"));
    }

    @Test
    void theModulesAreDrawn() {
        var options =
                Options.defaults().withOutputFolder(Path.of("target", "modules").toString());
        new Documenter(ApplicationModules.of(Kardan.class), options).writeModulesAsPlantUml(DiagramOptions.defaults());
    }

    @Test
    void aModuleThatUsesAnUndeclaredOneBreaksIt() {
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(
                        () -> ApplicationModules.of(Tangled.class, _ -> true).verify())
                .withMessageContaining("Module 'low' depends on module 'high'");
    }
}
