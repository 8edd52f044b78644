/** What managers see of all matches of their side: who has none, wishes of one side, why matches fail. */
@NullMarked
package org.kardan.offers.overview;

import org.jspecify.annotations.NullMarked;
