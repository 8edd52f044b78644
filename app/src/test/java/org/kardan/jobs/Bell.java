package org.kardan.jobs;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A listener that fails as often as the event asks for. */
@Component
class Bell {

    static final Map<UUID, Integer> HEARD = new ConcurrentHashMap<>();

    /** Heard in vain as often as it says. */
    record Rung(UUID id, int failures) {}

    @ApplicationModuleListener
    void on(Rung rung) {
        if (HEARD.merge(rung.id(), 1, Integer::sum) <= rung.failures()) {
            throw new IllegalStateException("Not yet. Maybe next time.");
        }
    }
}
