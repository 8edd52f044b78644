package org.kardan.scheduling.rules;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * An interpreter serves one meeting at a time.
 *
 * <p>For every interpreter i and slot s: |{m : interpreter(m) = i ∧ slot(m) = s}| ≤ 1.
 */
final class OneMeetingPerInterpreter implements Rule {

    @Override
    public Stream<Breach> breachesOf(Timesheet sheet) {
        return sheet.pairs()
                .filter(pair -> pair.inOneSlot())
                .filter(pair -> pair.first().interpreter() != null)
                .filter(pair ->
                        Objects.equals(pair.first().interpreter(), pair.second().interpreter()))
                .map(pair -> Breach.of("one-meeting-per-interpreter", pair.first(), pair.second()));
    }
}
