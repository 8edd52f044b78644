package org.kardan.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kardan.language.Side;
import org.kardan.web.Right;
import org.kardan.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows contact data of people to a visitor, and notes every showing across the border.
 *
 * <p>Own side: signed-in people of the network. Other side: only with the person's standing consent
 * {@link Purpose#CONTACT_DATA} for that side. Nobody: never.
 */
@Component
public class Contacts {

    private final JdbcClient jdbc;
    private final Consents consents;

    Contacts(JdbcClient jdbc, Consents consents) {
        this.jdbc = jdbc;
        this.consents = consents;
    }

    /** The contact data that the visitor may see now; people who are missing in the answer can be asked for theirs. */
    @Transactional
    public Map<PersonId, Contact> visible(Collection<Person> people, Visitor visitor) {
        if (!visitor.may(Right.READ_NETWORK)) {
            return Map.of();
        }
        var side = visitor.sideOrNull();
        var abroad = people.stream().filter(person -> person.side() != side).toList();
        var agreed = side == null ? Set.<PersonId>of() : agreedFor(abroad, side);
        var shown = people.stream()
                .filter(person -> person.side() == side || agreed.contains(person.id()) || isSelf(person, visitor))
                .toList();
        if (side != null) {
            noteTransfers(shown.stream().filter(person -> person.side() != side).toList(), visitor, side);
        }
        return shown.stream().collect(Collectors.toMap(Person::id, Person::contact));
    }

    private Set<PersonId> agreedFor(List<Person> people, Side side) {
        return consents.whoAgreed(people.stream().map(Person::id).toList(), Purpose.CONTACT_DATA, side);
    }

    private static boolean isSelf(Person person, Visitor visitor) {
        return visitor.person().filter(person.id().value()::equals).isPresent();
    }

    private void noteTransfers(List<Person> people, Visitor visitor, Side side) {
        if (people.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into identity.transfer (person, fields, recipient, to_side, mechanism)
                select person, 'email,phone,wechat', ?, ?, 'CONSENT' from unnest(?::uuid[]) person
                """)
                .params(
                        visitor.person().orElseThrow(),
                        side.name(),
                        people.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .update();
    }

    /** How many people's data crossed the border in a calendar year; the operator is warned far below the limits. */
    public long transferredIn(int year) {
        return jdbc.sql("select count(distinct person) from identity.transfer where extract(year from at) = ?")
                .params(year)
                .query(Long.class)
                .single();
    }
}
