/**
 * Repair on the day: managers report what has happened, see at once what little would change and who has to be told,
 * and accept or discard it.
 */
@NullMarked
package org.kardan.congress.repair;

import org.jspecify.annotations.NullMarked;
