package org.kardan.congress.explaining;

import java.util.List;
import org.kardan.scheduling.LanguagePair;
import org.kardan.scheduling.explaining.Resource;
import org.kardan.scheduling.explaining.Worth;

/**
 * What one more resource brings at least and at most.
 *
 * @param languages of an interpreter, as names of languages; empty for tables and slots
 */
record Gain(Kind kind, List<String> languages, Worth.Gain least, Worth.Gain most) {

    enum Kind {
        TABLE,
        SLOT,
        INTERPRETER
    }

    Gain {
        languages = List.copyOf(languages);
    }

    static Gain of(Worth worth) {
        return switch (worth.resource()) {
            case Resource.OneTable() -> new Gain(Kind.TABLE, List.of(), worth.atLeast(), worth.atMost());
            case Resource.OneSlot() -> new Gain(Kind.SLOT, List.of(), worth.atLeast(), worth.atMost());
            case Resource.OneInterpreter(LanguagePair(var one, var other)) ->
                new Gain(Kind.INTERPRETER, List.of(one, other), worth.atLeast(), worth.atMost());
        };
    }

    boolean nothing() {
        return most.musts() == 0 && most.value() == 0;
    }
}
