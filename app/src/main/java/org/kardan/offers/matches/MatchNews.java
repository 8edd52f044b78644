package org.kardan.offers.matches;

import java.util.Optional;
import org.kardan.offers.acting.Acting;
import org.kardan.offers.fit.Found;
import org.kardan.offers.matches.NewsPanel.News;
import org.kardan.register.Firm;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Tells people with a seat of new matches of their firms. */
@Component
class MatchNews implements PanelSource {

    private final Acting acting;
    private final Found found;

    MatchNews(Acting acting, Found found) {
        this.acting = acting;
        this.found = found;
    }

    @Override
    public String place() {
        return "desk";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        if (!reader.may(Right.EDIT_OFFERS)) {
            return Optional.empty();
        }
        var own = acting.seats(reader);
        var fresh = found.newFor(own.stream().map(Firm::id).toList());
        var news = own.stream()
                .map(firm -> new News(firm, fresh.getOrDefault(firm.id(), 0)))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(new NewsPanel(reader, news));
    }
}
