package org.kardan.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs Flyway once for what belongs to nobody, then once for each module in {@link MigrationOrder}. */
@Configuration
class MigrationSettings {

    @Bean
    FlywayMigrationStrategy oneHistoryPerModule() {
        return flyway -> {
            migrate(flyway, "__root", "flyway_schema_history");
            MigrationOrder.ofModulesWithScripts()
                    .forEach(module -> migrate(flyway, module, "flyway_schema_history_" + module));
        };
    }

    private static void migrate(Flyway flyway, String folder, String history) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(history)
                // The schema of all histories is never empty; nought means that every script still runs.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
