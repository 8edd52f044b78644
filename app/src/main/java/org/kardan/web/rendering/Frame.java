package org.kardan.web.rendering;

import gg.jte.Content;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kardan.language.Lang;
import org.kardan.web.MenuEntry;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** What surrounds every page: head, menu, language switch, account, message, footer. */
record Frame(Page page, Content content, List<MenuEntry> menu, Flash flash, UnaryOperator<String> assets) {

    /** The address of one of our files, with a hash of its content: after an update nobody sees an old one. */
    String asset(String path) {
        return assets.apply(path);
    }

    /** Data for search engines; a script element must not be closable from within. */
    String jsonLd() {
        return page.jsonLd().replace("<", "\\u003c");
    }

    Reader reader() {
        return page.reader();
    }

    boolean isCurrent(MenuEntry entry) {
        return reader().path().equals(entry.path()) || reader().path().startsWith(entry.path() + "/");
    }

    /** The narrow label of the language switch; the full name is its accessible one. */
    String shortNameOf(Lang lang) {
        return switch (lang) {
            case DE -> "DE";
            case ZH -> "中文";
            case EN -> "EN";
        };
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }
}
