package org.kardan.register.profile;

import java.util.ArrayList;
import java.util.List;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.SizeClass;

/** How much of what partners ask for a firm's entry says: each missing thing counts the same. */
public record Completeness(List<Missing> missing) {

    /** What partners look for first. */
    public enum Missing {
        NAME_FOR_OTHER_SIDE,
        PLACE,
        REGION,
        SIZE,
        CAPABILITIES,
        CAPABILITIES_FOR_OTHER_SIDE,
        CERTIFICATES,
        WEBSITE,
        IDENTIFIER
    }

    public Completeness {
        missing = List.copyOf(missing);
    }

    public static Completeness of(Profile profile) {
        var missing = new ArrayList<Missing>();
        addIf(missing, Missing.NAME_FOR_OTHER_SIDE, !isReadableAbroad(profile, profile.names()));
        addIf(missing, Missing.PLACE, profile.mainSite().city().isEmpty());
        addIf(missing, Missing.REGION, profile.mainSite().region().isEmpty());
        addIf(missing, Missing.SIZE, profile.size() == SizeClass.UNKNOWN);
        addIf(missing, Missing.CAPABILITIES, profile.capabilities().isEmpty());
        addIf(missing, Missing.CAPABILITIES_FOR_OTHER_SIDE, !isReadableAbroad(profile, profile.capabilities()));
        addIf(missing, Missing.CERTIFICATES, profile.certificates().isEmpty());
        addIf(missing, Missing.WEBSITE, profile.facts().website().isEmpty());
        addIf(missing, Missing.IDENTIFIER, profile.identifiers().isEmpty());
        return new Completeness(missing);
    }

    /** From 0 to 100. */
    public int percent() {
        return 100 - Math.round(100f * missing.size() / Missing.values().length);
    }

    /** German names are Latin script already, hence readable; Chinese texts need the other language or English. */
    private static boolean isReadableAbroad(Profile profile, Trilingual text) {
        if (!text.exactly(Lang.EN).isEmpty()
                || !text.exactly(profile.side().other().lang()).isEmpty()) {
            return true;
        }
        return profile.side() == Side.DE && text.equals(profile.names()) && !text.isEmpty();
    }

    private static void addIf(List<Missing> missing, Missing thing, boolean isMissing) {
        if (isMissing) {
            missing.add(thing);
        }
    }
}
