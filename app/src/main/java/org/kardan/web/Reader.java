package org.kardan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kardan.language.Formats;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Texts;
import org.kardan.language.Trilingual;

/**
 * The reader of a page: language, texts, visitor, and where they are. Every page record carries one.
 *
 * @param path address without the language, such as {@code /firms}
 * @param query query string without question mark, may be empty
 * @param csrfName name of the form field that proves the form is ours
 */
public record Reader(
        Lang lang, Texts texts, Visitor visitor, String path, String query, String csrfName, String csrfToken) {

    /** A text in the reader's language. */
    public String t(String key, Object... arguments) {
        return texts.of(lang, key, arguments);
    }

    /** The text of a constant: {@code t("register.state", State.OPEN)} reads {@code register.state.OPEN}. */
    public String t(String prefix, Enum<?> constant) {
        return texts.of(lang, prefix + "." + constant.name());
    }

    /** A text of the alliance in the reader's language, or the next best. */
    public String t(Trilingual text) {
        return text.in(lang);
    }

    /** The {@code lang} attribute of what {@link #t(Trilingual)} shows. */
    public String tag(Trilingual text) {
        return text.shownIn(lang).tag();
    }

    public String name(PersonName name) {
        return name.in(lang);
    }

    public Formats formats() {
        return new Formats(lang);
    }

    /** An address of the application in the reader's language. */
    public String url(String pathWithSlash) {
        return "/" + lang.path() + pathWithSlash;
    }

    /** This very page in another language, filters kept. */
    public String in(Lang other) {
        return "/" + other.path() + path + (query.isEmpty() ? "" : "?" + query);
    }

    public boolean may(Right right) {
        return visitor.may(right);
    }

    /** The id of the signed-in person; only for routes that nobody cannot reach. */
    public UUID me() {
        return visitor.person()
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody is signed in at " + path + ". Maybe the route needs Right.ACCOUNT."));
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public List<Lang> languages() {
        return List.of(Lang.values());
    }
}
