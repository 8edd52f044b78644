/** Keeping the entry of a firm: edited by its seats, reviewed by the manager of its side. */
@NullMarked
package org.kardan.register.entry;

import org.jspecify.annotations.NullMarked;
