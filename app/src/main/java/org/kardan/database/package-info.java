/**
 * Database: a real PostgreSQL that the application keeps for itself, unless an external one is configured.
 *
 * <p>Without {@code spring.datasource.url} the module unpacks, initialises, starts and stops a PostgreSQL 18 in the
 * folder {@code kardan.data}, durable and bound to 127.0.0.1. With it, nothing of this module runs.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kardan.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
