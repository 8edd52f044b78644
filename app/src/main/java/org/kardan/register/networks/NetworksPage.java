package org.kardan.register.networks;

import java.util.List;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/**
 * The networks of both sides, with a form for another one of the manager's own.
 *
 * @param wrong names of the fields that were refused
 */
record NetworksPage(Reader reader, List<Network> networks, boolean manages, NetworkForm form, List<String> wrong)
        implements Page {

    @Override
    public String title() {
        return reader.t("register.networks.title");
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
