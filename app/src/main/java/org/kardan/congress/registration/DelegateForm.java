package org.kardan.congress.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kardan.congress.Entered;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.springframework.util.LinkedMultiValueMap;

/** Reads a delegate from the form: somebody known to the firm, or a new person. */
final class DelegateForm {

    private DelegateForm() {}

    static Set<Lang> spoken(Entered form) {
        var spoken = form.all("spoken").stream()
                .flatMap(text -> Lang.of(text).stream())
                .collect(Collectors.toSet());
        if (spoken.isEmpty()) {
            form.refuse("spoken", "missing");
        }
        return spoken;
    }

    /** Only numbers of slots that exist are taken. */
    static Set<Integer> unavailable(Entered form, Collection<Integer> slots) {
        return slots.stream()
                .filter(number -> form.has("unavailable", number.toString()))
                .collect(Collectors.toSet());
    }

    /** The person as entered, or empty after noting what is wrong. */
    static Optional<Person> person(Entered form, Side side) {
        var name = new PersonName(
                form.text("family", 80),
                form.text("given", 80),
                form.text("hanFamily", 20),
                form.text("hanGiven", 20),
                form.text("academic", 40));
        if (name.family().isEmpty()) {
            form.refuse("family", "missing");
        }
        var email = form.needed("email", 200);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            form.refuse("email", "email");
        }
        var function = form.texts("function", 120);
        var spoken = spoken(form);
        var mailLang = Lang.of(form.get("mailLang")).orElse(side.lang());
        return form.isRight()
                ? Optional.of(new Person(PersonId.fresh(), name, side, mailLang, Contact.of(email), spoken, function))
                : Optional.empty();
    }

    static Entered blank(Side side) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.put("mailLang", List.of(side.lang().path()));
        fields.put("spoken", List.of(side.lang().path()));
        return Entered.of(fields);
    }

    /** The form with a delegate's languages and absences, for changing them. */
    static Entered of(Delegate delegate) {
        var fields = new HashMap<String, List<String>>();
        fields.put("spoken", delegate.spoken().stream().map(Lang::path).toList());
        fields.put(
                "unavailable",
                delegate.unavailable().stream().map(String::valueOf).toList());
        return Entered.of(new LinkedMultiValueMap<>(fields));
    }
}
