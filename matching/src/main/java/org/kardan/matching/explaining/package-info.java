/** What was understood of a text and what not, phrase by phrase, so that its author can say it better. */
@NullMarked
package org.kardan.matching.explaining;

import org.jspecify.annotations.NullMarked;
