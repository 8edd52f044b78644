package org.kardan.database;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Offers the embedded server to Spring Boot when no other database is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseSettings.NoOtherDatabase.class)
class DatabaseSettings {

    /** The data source depends on the details below, so that the pool closes before the server stops. */
    @Bean(initMethod = "start", destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${kardan.data:data}") Path data, @Value("${kardan.postgres.port:0}") int port) {
        return new EmbeddedPostgres(data, port, Map.of());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new EmbeddedConnection(postgres.url(), postgres.password());
    }

    /** Every night, if a folder is named. */
    @Bean
    @ConditionalOnProperty("kardan.backup.folder")
    Task<Void> backupTask(
            EmbeddedPostgres postgres,
            @Value("${kardan.backup.folder}") Path folder,
            @Value("${kardan.backup.kept:7}") int kept,
            @Value("${kardan.backup.time:02:30}") String time) {
        var backups = new Backups(postgres, folder, kept, Clock.systemUTC());
        return Tasks.recurring("backup", new Daily(LocalTime.parse(time))).execute((_, _) -> backups.make());
    }

    private record EmbeddedConnection(String url, String password) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedPostgres.USER;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String toString() {
            return url;
        }
    }

    static class NoOtherDatabase extends NoneNestedConditions {

        NoOtherDatabase() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class UrlIsSet {}
    }
}
