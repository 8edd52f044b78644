package org.kardan.congress.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.congress.Times;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * A firm's own registration.
 *
 * @param people the delegates and colleagues by id
 * @param colleagues people with a seat in the firm who are not registered yet
 */
record RegistrationPage(
        Reader reader,
        Congress congress,
        Firm firm,
        boolean open,
        @Nullable Registration registrationOrNull,
        Map<PersonId, Person> people,
        List<Person> colleagues,
        List<Slot> slots,
        Entered form)
        implements Page {

    @Override
    public String title() {
        return reader.t("congress.registration.title", firm.name(reader.lang()));
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    Optional<Registration> registration() {
        return Optional.ofNullable(registrationOrNull).filter(one -> one.state() != RegistrationState.WITHDRAWN);
    }

    List<Delegate> delegates() {
        return registration().map(Registration::delegates).orElse(List.of()).stream()
                .filter(delegate -> people.containsKey(delegate.person()))
                .toList();
    }

    Person person(Delegate delegate) {
        return java.util.Objects.requireNonNull(people.get(delegate.person()));
    }

    boolean mayChange() {
        return open && registration().map(one -> one.state().isOpen()).orElse(true);
    }

    Times times() {
        return new Times(reader.formats(), congress.zone());
    }

    String base() {
        return reader.url(congress.path() + "/registration/" + firm.id());
    }

    Entered formOf(Delegate delegate) {
        return DelegateForm.of(delegate);
    }
}
