package org.kardan.scheduling.search;

import com.google.ortools.Loader;
import java.lang.System.Logger.Level;

/**
 * Whether the native solver can be used on this machine. Where it cannot, or {@code -Dkardan.scheduling.native=off},
 * the search in Java stands alone.
 */
public final class Natives {

    private static final boolean LOADED = load();

    private Natives() {}

    public static boolean usable() {
        return LOADED && !"off".equals(System.getProperty("kardan.scheduling.native"));
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError missing) {
            System.getLogger(Natives.class.getName()).log(Level.INFO, "No native solver here: {0}", missing);
            return false;
        }
    }
}
