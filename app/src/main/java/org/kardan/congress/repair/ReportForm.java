package org.kardan.congress.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kardan.congress.Entered;
import org.kardan.congress.repair.Happening.Kind;
import org.kardan.congress.timetable.Meeting;
import org.kardan.congress.wishes.Pair;
import org.kardan.register.FirmId;

/** Reads a report from a form: what was reported before and stays ticked, and what is new in each of its parts. */
final class ReportForm {

    private static final int MOST = 50;

    private final Entered form;
    private final Choices choices;
    private final List<Meeting> published;
    private final List<Happening> happenings = new ArrayList<>();

    private ReportForm(Entered form, Choices choices, List<Meeting> published) {
        this.form = form;
        this.choices = choices;
        this.published = published;
    }

    /** The report; what is wrong with it is noted in the form. */
    static Report read(Entered form, Choices choices, List<Meeting> published) {
        return new ReportForm(form, choices, published).read();
    }

    private Report read() {
        int running = form.get("running").equals("0") ? 0 : slot("running");
        form.all("happening").forEach(this::before);
        who();
        interpreter();
        table();
        wish();
        if (form.isRight() && happenings.isEmpty()) {
            form.refuse("who", "nothing");
        }
        if (happenings.size() > MOST) {
            form.refuse("who", "many");
        }
        return new Report(happenings, running, form.has("fill", "yes"));
    }

    private void before(String text) {
        Happening.of(text)
                .filter(choices::knows)
                .ifPresentOrElse(happenings::add, () -> form.refuse("happening", "choice"));
    }

    private void who() {
        var who = form.get("who").split("/", 2);
        if (who.length < 2) {
            if (!form.get("who").isEmpty()) {
                form.refuse("who", "choice");
            }
            return;
        }
        kind(who[0]).ifPresent(kind -> add("who", kind, who[1], kind.needsSlot() ? slot("whoSlot") : 0));
    }

    private Optional<Kind> kind(String whom) {
        boolean firm = whom.equals("FIRM");
        return switch (form.get("what")) {
            case "CANCELLED" -> Optional.of(firm ? Kind.FIRM_CANCELLED : Kind.PERSON_CANCELLED);
            case "LATE" -> Optional.of(firm ? Kind.FIRM_LATE : Kind.PERSON_LATE);
            case "GONE" -> Optional.of(firm ? Kind.FIRM_GONE : Kind.PERSON_GONE);
            default -> {
                form.refuse("what", form.get("what").isEmpty() ? "missing" : "choice");
                yield Optional.empty();
            }
        };
    }

    private void interpreter() {
        var subject = form.get("interpreter");
        if (!subject.isEmpty()) {
            add("interpreter", Kind.INTERPRETER_ILL, subject, slot("interpreterSlot"));
        }
    }

    private void table() {
        var subject = form.get("table");
        if (!subject.isEmpty()) {
            add("table", Kind.TABLE_LOST, subject, 0);
        }
    }

    private void wish() {
        if (form.get("wishFirst").isEmpty() && form.get("wishSecond").isEmpty()) {
            return;
        }
        var first = firm("wishFirst");
        var second = firm("wishSecond");
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        if (first.equals(second)) {
            form.refuse("wishSecond", "same");
            return;
        }
        var pair = Pair.of(first.get(), second.get());
        if (published.stream().anyMatch(meeting -> meeting.pair().equals(pair))) {
            form.refuse("wishSecond", "placed");
        }
        add("wishSecond", Kind.WISH_ADDED, pair.toString(), 0);
    }

    private Optional<FirmId> firm(String field) {
        if (form.needed(field, 40).isEmpty()) {
            return Optional.empty();
        }
        var firm = FirmId.of(form.get(field)).filter(id -> choices.firm(id).isPresent());
        if (firm.isEmpty()) {
            form.refuse(field, "choice");
        }
        return firm;
    }

    private int slot(String field) {
        int number = form.number(field, 1, 9999).orElse(0);
        if (number > 0 && !choices.hasSlot(number)) {
            form.refuse(field, "choice");
        }
        return number;
    }

    private void add(String field, Kind kind, String subject, int slot) {
        var one = new Happening(kind, subject, slot);
        if (choices.knows(one)) {
            happenings.add(one);
        } else {
            form.refuse(field, "choice");
        }
    }
}
