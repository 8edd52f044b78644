package org.kardan.congress.registration;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.Tab;
import org.kardan.register.Firm;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Asks for which firm somebody with several seats, or none, wants to act. */
public record FirmChoicePage(Reader reader, Congress congress, Tab tab, List<Firm> firms) implements Page {

    public FirmChoicePage {
        firms = List.copyOf(firms);
    }

    @Override
    public String title() {
        return reader.t("congress.choice.title");
    }

    String address(Firm firm) {
        return tab.address(reader, congress) + "/" + firm.id();
    }
}
