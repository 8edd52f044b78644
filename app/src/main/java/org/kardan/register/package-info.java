/**
 * Register: firms, their names in three scripts, identifiers, sites, networks, capabilities, and the seats of people in
 * firms.
 *
 * <p>{@link org.kardan.register.Firms} answers other modules; what changes is announced as
 * {@link org.kardan.register.FirmsJoined} and {@link org.kardan.register.FirmsChanged}. Who may see a firm is decided
 * in {@link org.kardan.register.Sight} alone.
 */
@ApplicationModule(
        allowedDependencies = {"database", "identity", "jobs", "journal", "language", "search", "thesaurus", "web"})
@NullMarked
package org.kardan.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
