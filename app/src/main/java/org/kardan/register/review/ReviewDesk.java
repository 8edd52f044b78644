package org.kardan.register.review;

import java.util.Optional;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Tells managers on their desk how many entries wait for them. */
@Component
class ReviewDesk implements PanelSource {

    private final Reviews reviews;

    ReviewDesk(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String place() {
        return "desk";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        return reader.may(Right.MANAGE_REGISTER)
                ? reader.visitor().side().map(side -> new WaitingPanel(reader, reviews.waiting(side)))
                : Optional.empty();
    }
}
