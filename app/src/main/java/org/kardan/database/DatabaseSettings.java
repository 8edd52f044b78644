package org.kardan.database;

import java.nio.file.Path;
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
