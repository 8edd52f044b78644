package org.kardan.congress;

import org.kardan.register.FirmId;

/** A firm that shows its products at a booth. */
public record Exhibitor(FirmId firm, String booth) {}
