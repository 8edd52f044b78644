/**
 * Demonstration: fills an empty installation once with an alliance that is fictional and true to scale.
 *
 * <p>Firms come through the same import that users use; every step is remembered, so that a start that was cut off goes
 * on where it stopped.
 */
@ApplicationModule(
        allowedDependencies = {
            "congress",
            "congress :: demonstration",
            "database",
            "identity",
            "journal",
            "language",
            "register",
            "web"
        })
@NullMarked
package org.kardan.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
