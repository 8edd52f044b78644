/**
 * Thesaurus: the trilingual concepts of the supply trade, found in texts and browsable by everybody.
 *
 * <p>The concepts are text files in the resources ({@code thesaurus/<facet>.tsv}), reviewed like code and read once at
 * start; a broken file stops the start with its line. On top of them lie the changes that both sides have approved, in
 * order. Files and changes together are an {@link org.kardan.thesaurus.Edition}.
 */
@ApplicationModule(
        allowedDependencies = {"database", "identity", "jobs", "journal", "language", "matching", "search", "web"})
@NullMarked
package org.kardan.thesaurus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
