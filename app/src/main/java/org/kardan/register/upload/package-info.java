/** The pages on which a manager brings in a list: upload, columns, check, repair, import, undo. */
@NullMarked
package org.kardan.register.upload;

import org.jspecify.annotations.NullMarked;
