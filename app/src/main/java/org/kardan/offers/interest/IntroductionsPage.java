package org.kardan.offers.interest;

import java.util.List;
import org.kardan.language.Side;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** The introductions that concern the reader. */
record IntroductionsPage(Reader reader, List<IntroductionLine> lines) implements Page {

    @Override
    public String title() {
        return reader.t("offers.introductions.title");
    }

    List<Side> sides() {
        return List.of(Side.values());
    }
}
