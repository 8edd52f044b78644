package org.kardan.scheduling.judging;

import java.util.stream.Stream;
import org.kardan.scheduling.published.Instance;

/** Something a schedule must keep. */
interface Law {

    Stream<Verdict> broken(Instance instance, Schedule schedule);
}
