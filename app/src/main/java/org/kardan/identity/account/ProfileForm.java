package org.kardan.identity.account;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Trilingual;

/** The profile as typed; absent fields count as empty. The mail address and the side are not the person's to change. */
record ProfileForm(
        String family,
        String given,
        String hanFamily,
        String hanGiven,
        String academic,
        String phone,
        String wechat,
        String functionDe,
        String functionZh,
        String functionEn,
        @Nullable Lang mailLang,
        @Nullable List<Lang> spoken) {

    ProfileForm {
        family = Objects.requireNonNullElse(family, "");
        given = Objects.requireNonNullElse(given, "");
        hanFamily = Objects.requireNonNullElse(hanFamily, "");
        hanGiven = Objects.requireNonNullElse(hanGiven, "");
        academic = Objects.requireNonNullElse(academic, "");
        phone = Objects.requireNonNullElse(phone, "");
        wechat = Objects.requireNonNullElse(wechat, "");
        functionDe = Objects.requireNonNullElse(functionDe, "");
        functionZh = Objects.requireNonNullElse(functionZh, "");
        functionEn = Objects.requireNonNullElse(functionEn, "");
    }

    Lang langOf(Person person) {
        return mailLang == null ? person.lang() : mailLang;
    }

    Person appliedTo(Person person) {
        return new Person(
                person.id(),
                new PersonName(family, given, hanFamily, hanGiven, academic),
                person.side(),
                langOf(person),
                new Contact(person.email(), phone, wechat),
                spoken == null ? person.spoken() : spoken.stream().collect(Collectors.toSet()),
                new Trilingual(functionDe, functionZh, functionEn));
    }
}
