/** Journal: who changed what, when. Append-only; an entry is written in the transaction of the change it tells of. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.kardan.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
