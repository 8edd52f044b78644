package org.kardan.offers.matches;

import java.util.List;
import org.kardan.register.Firm;
import org.kardan.web.Fragment;
import org.kardan.web.Reader;

/** On the desk: how many good matches have been found since somebody of the firm last looked. */
record NewsPanel(Reader reader, List<News> news) implements Fragment {

    record News(Firm firm, int fresh) {}
}
