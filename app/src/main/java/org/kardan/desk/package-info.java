/** Desk: the start page. The public sees what the alliance is; people see the panels that modules contribute. */
@ApplicationModule(allowedDependencies = {"identity", "language", "web"})
@NullMarked
package org.kardan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
