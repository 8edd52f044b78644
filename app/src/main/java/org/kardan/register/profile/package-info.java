/**
 * The entry of a firm: everything that is written about it, what is missing, who keeps it, and its page.
 *
 * <p>{@link org.kardan.register.profile.Profiles} is the only place that writes entries.
 */
@NullMarked
package org.kardan.register.profile;

import org.jspecify.annotations.NullMarked;
