/** The search contract on an embedded Lucene index below the data folder of the installation. */
@NullMarked
package org.kardan.search.lucene;

import org.jspecify.annotations.NullMarked;
