package org.kardan.offers.matches;

import java.util.Optional;
import org.kardan.offers.acting.Acting;
import org.kardan.register.FirmId;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Tells readers of the other side why the firm they look at fits their own. */
@Component
class Fit implements PanelSource {

    private final Acting acting;
    private final MatchLists lists;

    Fit(Acting acting, MatchLists lists) {
        this.acting = acting;
        this.lists = lists;
    }

    @Override
    public String place() {
        return "firm";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        if (!reader.may(Right.EDIT_OFFERS)) {
            return Optional.empty();
        }
        var cards = FirmId.of(subject).stream()
                .flatMap(other ->
                        acting.seats(reader).stream().flatMap(own -> lists.between(reader, own.id(), other).stream()))
                .toList();
        return cards.isEmpty() ? Optional.empty() : Optional.of(new FitPanel(reader, cards));
    }
}
