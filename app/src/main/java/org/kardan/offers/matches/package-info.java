/** The matches of a firm with their reasons in the reader's language, and what the firm says about them. */
@NullMarked
package org.kardan.offers.matches;

import org.jspecify.annotations.NullMarked;
