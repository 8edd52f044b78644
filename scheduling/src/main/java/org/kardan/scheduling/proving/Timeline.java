package org.kardan.scheduling.proving;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The day of one participant with k meetings in an exact model.
 *
 * <p>u(s): busy in s. b(s): busy in s or before. e(s): busy in s or later. h(s) ⇔ u(s) ∧ ¬u(s−1) ∧ b(s−2): a break ends
 * in s. B(j): at least j breaks; Σ h(s) = Σ B(j). The objective counts B, not h: who has a break matters to a proof,
 * not where it lies.
 *
 * <p>Implied: Σ u(s) = k. Without a break, who is busy before and after s is busy in s; the day then spans exactly k
 * slots, so b(s) → ¬e(s+k); and always ¬b(s) → e(s+k). It begins where {@link Spans} allow it, and fills the slots
 * that all of them share.
 */
final class Timeline {

    private final CpModel model;
    private final List<Literal> busy;
    private final int meetings;
    private final List<Literal> breaks = new ArrayList<>();
    private final Literal[] begun;
    private final Literal[] goesOn;

    /**
     * @param busy u, one for each slot
     * @param domains for each meeting the bits of the slots in which it may be
     */
    Timeline(CpModel model, List<Literal> busy, long[] domains) {
        this.model = model;
        this.busy = busy;
        meetings = domains.length;
        begun = new Literal[busy.size()];
        goesOn = new Literal[busy.size()];
        model.addEquality(sum(busy), meetings);
        if (meetings > 1 && busy.size() > meetings) {
            follow();
            count(Math.min(meetings - 1, busy.size() - meetings));
            span();
            confine(new Spans(domains, busy.size()));
        }
    }

    /** B: at least one break, at least two, … */
    List<Literal> breaks() {
        return breaks;
    }

    private void follow() {
        int last = busy.size() - 1;
        begun[0] = busy.getFirst();
        for (int slot = 1; slot <= last; slot++) {
            begun[slot] = either(begun[slot - 1], busy.get(slot));
        }
        goesOn[last] = busy.getLast();
        for (int slot = last - 1; slot >= 0; slot--) {
            goesOn[slot] = either(goesOn[slot + 1], busy.get(slot));
        }
    }

    private Literal either(Literal one, Literal other) {
        var both = model.newBoolVar("");
        model.addImplication(one, both);
        model.addImplication(other, both);
        model.addBoolOr(new Literal[] {one, other, both.not()});
        return both;
    }

    private void count(int most) {
        for (int number = 0; number < most; number++) {
            breaks.add(model.newBoolVar(""));
            if (number > 0) {
                model.addImplication(breaks.get(number), breaks.get(number - 1));
            }
        }
        var ends = new ArrayList<Literal>();
        for (int slot = 2; slot < busy.size(); slot++) {
            var end = model.newBoolVar("");
            model.addBoolOr(new Literal[] {busy.get(slot).not(), busy.get(slot - 1), begun[slot - 2].not(), end});
            model.addImplication(end, busy.get(slot));
            model.addImplication(end, busy.get(slot - 1).not());
            model.addImplication(end, begun[slot - 2]);
            model.addImplication(end, breaks.getFirst());
            ends.add(end);
        }
        model.addEquality(sum(ends), sum(breaks));
    }

    private void span() {
        var some = breaks.getFirst();
        for (int slot = 0; slot < busy.size(); slot++) {
            if (slot > 0 && slot < busy.size() - 1) {
                model.addBoolOr(new Literal[] {begun[slot - 1].not(), goesOn[slot + 1].not(), busy.get(slot), some});
            }
            if (slot + meetings < busy.size()) {
                model.addBoolOr(new Literal[] {begun[slot].not(), goesOn[slot + meetings].not(), some});
                model.addBoolOr(new Literal[] {begun[slot], goesOn[slot + meetings]});
            } else {
                model.addBoolOr(new Literal[] {begun[slot]});
            }
        }
    }

    private void confine(Spans spans) {
        var some = breaks.getFirst();
        long always = spans.alwaysBusy();
        for (int slot = 0; slot < busy.size(); slot++) {
            if ((always >>> slot & 1) != 0) {
                model.addBoolOr(new Literal[] {busy.get(slot), some});
            }
            if (slot + meetings <= busy.size() && !spans.mayBegin(slot)) {
                model.addBoolOr(
                        slot == 0
                                ? new Literal[] {begun[0].not(), some}
                                : new Literal[] {begun[slot].not(), begun[slot - 1], some});
            }
        }
    }

    static LinearExpr sum(List<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    static LinearExpr sum(Literal... literals) {
        return sum(Arrays.asList(literals));
    }
}
