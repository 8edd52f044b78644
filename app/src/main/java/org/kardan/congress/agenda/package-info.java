/** Who is where when: agendas of people, firms and interpreters as page, PDF and calendar. */
@NullMarked
package org.kardan.congress.agenda;

import org.jspecify.annotations.NullMarked;
