package org.kardan.scheduling.weighing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.scheduling.Participant;
import org.kardan.scheduling.Wish;
import org.kardan.scheduling.aims.FairSpread;
import org.kardan.scheduling.rules.Timesheet;

/**
 * Value of the wishes fulfilled, and what their fair spread adds.
 *
 * <p>Σ over m of value(m) + Σ over u of λ(u) · Σ over k = 1, 2, 3 of min(F(u), ⌈k · A(u) / 4⌉), u every participant,
 * side and class, A(u) the value of all wishes with somebody of u, F(u) that of the fulfilled ones.
 */
final class FairValue implements Measure {

    @Override
    public long of(Timesheet sheet) {
        var fulfilled = sheet.meetings().map(sheet::wish).toList();
        var fairness = sheet.problem().aims().fairness();
        return value(fulfilled)
                + shares(fairness.individuals(), sheet, fulfilled, Participant::id)
                + shares(fairness.sides(), sheet, fulfilled, Participant::side)
                + shares(fairness.classes(), sheet, fulfilled, Participant::kind);
    }

    private static long shares(
            long weight, Timesheet sheet, List<Wish> fulfilled, Function<Participant, @Nullable String> group) {
        return weight == 0 ? 0 : weight * shares(sheet, fulfilled, group);
    }

    private static long shares(Timesheet sheet, List<Wish> fulfilled, Function<Participant, @Nullable String> group) {
        return sheet.problem().participants().stream()
                .map(group)
                .filter(Objects::nonNull)
                .distinct()
                .mapToLong(name -> {
                    var members = sheet.problem().participants().stream()
                            .filter(one -> Objects.equals(name, group.apply(one)))
                            .map(Participant::id)
                            .collect(Collectors.toSet());
                    return share(value(with(members, sheet.problem().wishes())), value(with(members, fulfilled)));
                })
                .sum();
    }

    private static long share(long asked, long fulfilled) {
        long share = 0;
        for (int part = 1; part < FairSpread.PARTS; part++) {
            share += Math.min(fulfilled, Math.ceilDiv(part * asked, FairSpread.PARTS));
        }
        return share;
    }

    private static List<Wish> with(Collection<String> members, List<Wish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.people().stream().anyMatch(members::contains))
                .toList();
    }

    private static long value(List<Wish> wishes) {
        return wishes.stream().mapToLong(Wish::value).sum();
    }
}
