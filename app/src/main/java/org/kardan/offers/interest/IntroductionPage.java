package org.kardan.offers.interest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Side;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * One introduction: who meets whom, why, who accompanies it, and how the people reach each other.
 *
 * @param reasons what both speak of, in the reader's language
 * @param people of both firms, by side
 * @param contacts of those who have agreed that the reader sees them
 * @param writesFor the firm for which the reader may write
 * @param manages the side for which the reader may accompany it
 */
record IntroductionPage(
        Reader reader,
        IntroductionLine line,
        List<String> reasons,
        Map<Side, List<Person>> people,
        Map<PersonId, Contact> contacts,
        List<Message> messages,
        Optional<Firm> writesFor,
        Optional<Side> manages)
        implements Page {

    @Override
    public String title() {
        return reader.t("offers.introduction.title");
    }

    List<Side> sides() {
        return List.of(Side.values());
    }

    List<Person> of(Side side) {
        return people.getOrDefault(side, List.of());
    }

    Optional<Contact> contact(Person person) {
        return Optional.ofNullable(contacts.get(person.id()));
    }

    Firm from(Message message) {
        return line.german().id().equals(message.from()) ? line.german() : line.chinese();
    }

    String note(Side side) {
        return line.introduction()
                .by(side)
                .map(Introduction.Accompaniment::note)
                .orElse("");
    }
}
