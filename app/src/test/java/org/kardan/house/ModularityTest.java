package org.kardan.house;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
