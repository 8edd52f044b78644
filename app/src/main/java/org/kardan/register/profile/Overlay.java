package org.kardan.register.profile;

import java.util.List;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;

/** What is given wins; what is not given stays. */
final class Overlay {

    private Overlay() {}

    static String text(String old, String given) {
        return given.isEmpty() ? old : given;
    }

    static Trilingual text(Trilingual old, Trilingual given) {
        return new Trilingual(
                text(old.exactly(Lang.DE), given.exactly(Lang.DE)),
                text(old.exactly(Lang.ZH), given.exactly(Lang.ZH)),
                text(old.exactly(Lang.EN), given.exactly(Lang.EN)));
    }

    static <T> List<T> list(List<T> old, List<T> given) {
        return given.isEmpty() ? old : given;
    }
}
