package org.kardan.congress.interpreters;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.congress.CongressId;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.identity.Person;
import org.springframework.util.LinkedMultiValueMap;

/** Reads who interprets, between which languages and when. */
final class InterpreterForm {

    private InterpreterForm() {}

    /** The form with what is known of an interpreter, for changing it. */
    static Entered of(Interpreter interpreter) {
        var fields = new HashMap<String, List<String>>();
        fields.put(
                "pairs",
                interpreter.pairs().stream().map(LanguagePair::toString).toList());
        fields.put("longestRun", List.of(Integer.toString(interpreter.longestRun())));
        fields.put(
                "unavailable",
                interpreter.unavailable().stream().map(String::valueOf).toList());
        return Entered.of(new LinkedMultiValueMap<>(fields));
    }

    static Optional<Interpreter> read(Entered form, List<Person> candidates, List<Slot> slots) {
        var person = candidates.stream()
                .filter(one -> one.id().toString().equals(form.get("person")))
                .findFirst();
        var name = person.map(InterpreterForm::nameOf).orElseGet(() -> form.needed("interpreter", 100));
        var duty = new Interpreter(
                CongressId.fresh().value(), person.map(Person::id).orElse(null), name, List.of(), Set.of(), 1);
        return changed(form, duty, slots);
    }

    private static String nameOf(Person person) {
        var name = person.name();
        return name.hasHan() ? name.latin() + " " + name.han() : name.latin();
    }

    /** The same interpreter with the languages, hours and pauses of the form. */
    static Optional<Interpreter> changed(Entered form, Interpreter before, List<Slot> slots) {
        var pairs = form.all("pairs").stream()
                .flatMap(text -> LanguagePair.of(text).stream())
                .toList();
        if (pairs.isEmpty()) {
            form.refuse("pairs", "missing");
        }
        var longest = form.number("longestRun", 1, 50);
        var unavailable = slots.stream()
                .map(Slot::number)
                .filter(number -> form.has("unavailable", number.toString()))
                .collect(Collectors.toSet());
        return form.isRight()
                ? Optional.of(new Interpreter(
                        before.id(), before.personOrNull(), before.name(), pairs, unavailable, longest.orElseThrow()))
                : Optional.empty();
    }
}
