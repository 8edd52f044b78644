/**
 * Jobs: long work with progress that survives the sudden end of the process.
 *
 * <p>A module contributes a {@link org.kardan.jobs.Worker} and starts its work through {@link org.kardan.jobs.Jobs}.
 * Work and place are committed together, step by step; after a crash the worker is called again and goes on from the
 * saved place. Events whose listeners failed are delivered again here too.
 */
@ApplicationModule(allowedDependencies = {"language", "web", "database"})
@NullMarked
package org.kardan.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
