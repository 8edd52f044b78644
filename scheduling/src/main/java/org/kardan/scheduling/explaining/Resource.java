package org.kardan.scheduling.explaining;

import org.kardan.scheduling.LanguagePair;

/** One more of something scarce. Sealed: these are what a congress can add. */
public sealed interface Resource {

    record OneTable() implements Resource {}

    /** After the last slot of the last day; everybody is there. */
    record OneSlot() implements Resource {}

    /** Always there, and working as long without a pause as the most enduring colleague. */
    record OneInterpreter(LanguagePair pair) implements Resource {}
}
