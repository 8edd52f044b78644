/** Review: the entries that wait for the manager of their side, and what the manager says about them. */
@NullMarked
package org.kardan.register.review;

import org.jspecify.annotations.NullMarked;
