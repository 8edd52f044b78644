package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kardan.scheduling.Placement;

/**
 * Keeps published meetings at their time: others take over for interpreters who are ill, free tables for lost ones.
 *
 * <p>Quick and valid, not always the best: see {@link KeepModel}.
 */
final class Keeping {

    private static final Comparator<Stay> DEAREST = Comparator.<Stay, Boolean>comparing(
                    stay -> !stay.wish().must())
            .thenComparing(stay -> -stay.wish().value());

    private final Aftermath aftermath;
    private final List<Stay> stays;
    private final Handover handover;
    private final Map<Stay, String> tables = new LinkedHashMap<>();

    Keeping(Aftermath aftermath, List<Stay> stays) {
        this.aftermath = aftermath;
        this.stays = stays;
        handover = new Handover(aftermath.duty(), stays);
    }

    /** The meetings that stay, some with another interpreter or table. */
    List<Placement> kept() {
        var possible = stays.stream().filter(Stay::possible).toList();
        possible.stream()
                .filter(stay -> stay.needsInterpreter() && !stay.voiceless())
                .forEach(this::keepVoice);
        possible.stream().filter(Stay::voiceless).sorted(DEAREST).forEach(handover::find);
        return seat(possible.stream()
                .filter(stay -> !stay.needsInterpreter() || handover.voice(stay) != null)
                .toList());
    }

    /** Seats meetings whose interpreters are known: each at its table, those whose table is lost at a free one. */
    List<Placement> seat(List<Stay> spoken) {
        spoken.stream().filter(stay -> !stay.homeless()).forEach(stay -> tables.put(stay, table(stay)));
        spoken.stream().filter(Stay::homeless).sorted(DEAREST).forEach(this::findTable);
        var kept = new ArrayList<Placement>();
        tables.forEach((stay, table) ->
                kept.add(new Placement(stay.wish().id(), stay.placement().slot(), table, handover.voice(stay))));
        return kept;
    }

    void speak(Stay stay, String interpreter) {
        handover.speak(stay, interpreter);
    }

    private static String table(Stay stay) {
        return stay.placement().table();
    }

    private void keepVoice(Stay stay) {
        speak(stay, stay.interpreters().getFirst());
    }

    private void findTable(Stay stay) {
        Set<String> free = new LinkedHashSet<>(stay.hosted() ? List.of() : aftermath.commonTables());
        tables.forEach((other, table) -> {
            if ((other.stretch() & stay.stretch()) != 0) {
                free.remove(table);
            }
        });
        free.stream().findFirst().ifPresent(table -> tables.put(stay, table));
    }
}
