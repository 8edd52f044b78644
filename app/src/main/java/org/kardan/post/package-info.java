/**
 * Post: outgoing mail in three languages, with an outbox.
 *
 * <p>A letter is written down in the transaction of whoever sends it and leaves later, so that it exists exactly if the
 * change it tells of does.
 */
@ApplicationModule(allowedDependencies = {"language", "database", "web"})
@NullMarked
package org.kardan.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
