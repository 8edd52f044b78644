package org.kardan.scheduling.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Duty duty;
    private final Map<Stay, String> voices = new HashMap<>();
    private final Map<Stay, String> tables = new LinkedHashMap<>();

    Keeping(Aftermath aftermath, List<Stay> stays) {
        this.aftermath = aftermath;
        this.stays = stays;
        duty = new Duty(aftermath.problem(), aftermath.timeline(), aftermath.begun());
    }

    /** The meetings that stay, some with another interpreter or table. */
    List<Placement> kept() {
        var possible = stays.stream().filter(Stay::possible).toList();
        possible.stream()
                .filter(stay -> stay.needsInterpreter() && !stay.voiceless())
                .forEach(this::keepVoice);
        possible.stream().filter(Stay::voiceless).sorted(DEAREST).forEach(this::findVoice);
        return seat(possible.stream()
                .filter(stay -> !stay.needsInterpreter() || voices.containsKey(stay))
                .toList());
    }

    /** Seats meetings whose interpreters are known: each at its table, those whose table is lost at a free one. */
    List<Placement> seat(List<Stay> spoken) {
        spoken.stream().filter(stay -> !stay.homeless()).forEach(stay -> tables.put(stay, table(stay)));
        spoken.stream().filter(Stay::homeless).sorted(DEAREST).forEach(this::findTable);
        var kept = new ArrayList<Placement>();
        tables.forEach((stay, table) ->
                kept.add(new Placement(stay.wish().id(), stay.placement().slot(), table, voices.get(stay))));
        return kept;
    }

    void speak(Stay stay, String interpreter) {
        voices.put(stay, interpreter);
        duty.take(interpreter, stay.stretch());
    }

    private static String table(Stay stay) {
        return stay.placement().table();
    }

    private void keepVoice(Stay stay) {
        speak(stay, stay.interpreters().getFirst());
    }

    private void findVoice(Stay stay) {
        for (var one : stay.interpreters()) {
            if (duty.mayTake(one, stay)) {
                speak(stay, one);
                return;
            }
        }
        for (var one : stay.interpreters()) {
            if (relieve(one, stay)) {
                return;
            }
        }
    }

    /** A colleague takes over another meeting at the same time, so that this interpreter becomes free. */
    private boolean relieve(String interpreter, Stay stay) {
        var other = servedBy(interpreter, stay.stretch());
        if (other == null) {
            return false;
        }
        for (var colleague : other.interpreters()) {
            if (duty.mayTake(colleague, other)) {
                speak(other, colleague);
                speak(stay, interpreter);
                return true;
            }
        }
        return false;
    }

    private @Nullable Stay servedBy(String interpreter, long stretch) {
        return voices.entrySet().stream()
                .filter(one ->
                        one.getValue().equals(interpreter) && one.getKey().stretch() == stretch)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
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
