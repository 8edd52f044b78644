package org.kardan.identity;

/** How a person is reached. Shown to the other side only with consent, through {@link Contacts}. */
public record Contact(String email, String phone, String wechat) {

    public Contact {
        email = email.strip();
        phone = phone.strip();
        wechat = wechat.strip();
    }

    public static Contact of(String email) {
        return new Contact(email, "", "");
    }
}
