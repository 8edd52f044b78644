package org.kardan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationOrderTest {

    @Test
    void aModuleMigratesAfterAllItDeclares() {
        var declared = Map.of(
                "congress",
                List.of("register", "web"),
                "register",
                List.of("identity"),
                "identity",
                List.of("journal"));
        assertThat(MigrationOrder.sorted(
                        List.of("congress", "identity", "journal", "register"),
                        module -> declared.getOrDefault(module, List.of())))
                .containsExactly("journal", "identity", "register", "congress");
    }

    @Test
    void ourModulesAreFoundWithIdentityBeforeRegister() {
        var order = MigrationOrder.ofModulesWithScripts();
        assertThat(order.indexOf("register")).isGreaterThan(order.indexOf("identity"));
        assertThat(order).contains("journal", "identity").doesNotContain("__root");
    }
}
