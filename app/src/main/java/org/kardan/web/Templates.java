package org.kardan.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** Renders a record through the template of the same name beside it: pages, fragments, mails, documents. */
@Component
public class Templates {

    private static final String ROOT = "org.kardan";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), ROOT);

    /** The record as HTML text. */
    public String render(Object page) {
        var output = new StringOutput();
        engine.render(templateOf(page), page, output);
        return output.toString();
    }

    /** The record as a part of another template. Rendered at once, so that errors appear where they belong. */
    public Content content(Object page) {
        var html = render(page);
        return output -> output.writeContent(html);
    }

    static String templateOf(Object page) {
        return page.getClass().getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }
}
