package org.kardan.congress;

import java.util.UUID;

/**
 * A place for one meeting at a time.
 *
 * @param lost cannot be used any more; meetings of the past stay at it
 */
public record MeetingTable(UUID id, String label, String room, boolean lost) {}
