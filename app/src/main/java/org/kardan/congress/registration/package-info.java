/** Registration of firms and their delegates: approval, capacity, waiting list, lists to take away. */
@NullMarked
package org.kardan.congress.registration;

import org.jspecify.annotations.NullMarked;
