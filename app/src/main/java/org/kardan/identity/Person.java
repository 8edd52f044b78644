package org.kardan.identity;

import java.util.Set;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * A person of the alliance, with or without an account.
 *
 * @param lang the language of mails and documents for this person
 * @param spoken the languages in which the person can hold a meeting
 * @param function what the person is, such as managing director
 */
public record Person(
        PersonId id, PersonName name, Side side, Lang lang, Contact contact, Set<Lang> spoken, Trilingual function) {

    public Person {
        spoken = Set.copyOf(spoken);
    }

    public String email() {
        return contact.email();
    }
}
