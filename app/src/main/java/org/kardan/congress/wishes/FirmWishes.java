package org.kardan.congress.wishes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kardan.register.FirmId;

/**
 * What one firm knows of the wishes of a congress: its own, those addressed to it, its own vetoes. Nothing else goes in
 * here, so nothing else can come out.
 */
public record FirmWishes(FirmId firm, List<Asking> asked, List<Asking> received, Set<FirmId> declined) {

    public FirmWishes {
        asked = List.copyOf(asked);
        received = List.copyOf(received);
        declined = Set.copyOf(declined);
    }

    /** Wishes of ours that the other side has returned. */
    public List<Asking> settled() {
        var theirs = froms();
        return asked.stream().filter(one -> theirs.contains(one.wish().to())).toList();
    }

    /** Wishes of ours without an answer. */
    public List<Asking> open() {
        var theirs = froms();
        return asked.stream().filter(one -> !theirs.contains(one.wish().to())).toList();
    }

    /** Wishes of others that we have neither returned nor declined. */
    public List<Asking> waiting() {
        var ours = tos();
        return received.stream()
                .filter(one -> !ours.contains(one.wish().from()))
                .filter(one -> !declined.contains(one.wish().from()))
                .toList();
    }

    /** Wishes of others that we declined, which they do not learn. */
    public List<Asking> refused() {
        return received.stream()
                .filter(one -> declined.contains(one.wish().from()))
                .toList();
    }

    /** Firms that need not be suggested any more. */
    public Set<FirmId> known() {
        var known = new HashSet<>(tos());
        known.addAll(froms());
        known.addAll(declined);
        return known;
    }

    private Set<FirmId> froms() {
        return collect(received, one -> one.wish().from());
    }

    private Set<FirmId> tos() {
        return collect(asked, one -> one.wish().to());
    }

    private static Set<FirmId> collect(List<Asking> askings, Function<Asking, FirmId> firm) {
        return askings.stream().map(firm).collect(Collectors.toSet());
    }
}
