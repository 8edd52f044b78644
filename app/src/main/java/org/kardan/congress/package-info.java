/**
 * Congresses, from the announcement to the published timetable: programme, registration, wishes to meet, timetable,
 * agendas.
 *
 * <p>{@link org.kardan.congress.Congresses} and {@link org.kardan.congress.Venue} answer other modules. A firm never
 * learns what another firm wishes or declines, except for wishes that are addressed to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "calendar",
            "identity",
            "jobs",
            "journal",
            "language",
            "offers",
            "post",
            "register",
            "scheduling",
            "web"
        })
@NullMarked
package org.kardan.congress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
