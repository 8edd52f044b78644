/**
 * Archive: stored files with versions and checksums, and the making of documents (PDF).
 *
 * <p>Guarantees that what is read is what was stored: every reading is checked against the SHA-256 of the writing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kardan.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
