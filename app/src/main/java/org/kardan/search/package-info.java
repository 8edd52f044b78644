/**
 * Search: one contract for full-text search over everything the alliance stores, in German, Chinese and English.
 *
 * <p>A module gives {@link org.kardan.search.SearchDocument}s when its own events happen and contributes a
 * {@link org.kardan.search.SearchSource} from which the index can be rebuilt. Search knows no module; it finds ids.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.kardan.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
