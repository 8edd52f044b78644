package org.kardan.bench.timetable;

import org.kardan.scheduling.published.Instance;

/** A solver that one could use instead of Kardan, with the model that one would write first. */
interface Peer {

    Answer solve(Instance instance, int seconds, int workers) throws Exception;
}
