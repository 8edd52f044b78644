/** Networks of firms and who belongs to them over time. */
@NullMarked
package org.kardan.register.networks;

import org.jspecify.annotations.NullMarked;
