package org.kardan.congress;

import java.util.UUID;

/** A place for one meeting at a time. */
public record MeetingTable(UUID id, String label, String room) {}
