/** What firms say about each other, privately, and what follows when both say yes. */
@NullMarked
package org.kardan.offers.interest;

import org.jspecify.annotations.NullMarked;
