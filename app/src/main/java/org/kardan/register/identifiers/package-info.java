/**
 * Numbers under which registers know firms, and how far their shape can be trusted.
 *
 * <p>A passed check means "typed correctly", never "exists". A failed one is a warning: registers contain errors.
 */
@NullMarked
package org.kardan.register.identifiers;

import org.jspecify.annotations.NullMarked;
