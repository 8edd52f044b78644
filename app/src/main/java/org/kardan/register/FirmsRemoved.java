package org.kardan.register;

import java.util.List;

/**
 * Firms are about to be taken out of the register for good, because the import that added them is undone.
 *
 * <p>Published before the rows go, in the same transaction: whoever keeps rows that point at firms listens with a plain
 * {@code @EventListener} and removes what came with the import. A firm that something else still points at stays.
 */
public record FirmsRemoved(List<FirmId> firms) {

    public FirmsRemoved {
        firms = List.copyOf(firms);
    }
}
