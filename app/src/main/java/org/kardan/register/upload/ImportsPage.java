package org.kardan.register.upload;

import java.util.List;
import org.kardan.register.imports.ListImport;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The imports so far, and the form for a new one.
 *
 * @param list as entered
 * @param trouble key of what is wrong with the upload, empty if nothing
 */
record ImportsPage(Reader reader, List<ListImport> imports, String list, String trouble) implements Page {

    @Override
    public String title() {
        return reader.t("register.imports.title");
    }

    @Override
    public int status() {
        return trouble.isEmpty() ? 200 : 422;
    }
}
