/** The matching engine: offers and requests across languages, with reasons. Knows neither Spring nor a database. */
@NullMarked
package org.kardan.matching;

import org.jspecify.annotations.NullMarked;
