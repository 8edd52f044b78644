package org.kardan.congress;

import org.kardan.register.FirmId;

/** Both firms have asked to meet the other: the pair goes to the timetable. The answering firm comes second. */
public record WishSettled(CongressId congress, FirmId asking, FirmId answering) {}
