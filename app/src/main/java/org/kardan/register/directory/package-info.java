/** The directory: finding firms in any language, on a map, and the page of a single firm. */
@NullMarked
package org.kardan.register.directory;

import org.jspecify.annotations.NullMarked;
