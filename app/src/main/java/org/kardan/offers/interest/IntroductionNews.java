package org.kardan.offers.interest;

import java.util.Optional;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Component;

/** Tells firms of their introductions, and managers of those that wait for them. */
@Component
class IntroductionNews implements PanelSource {

    private final Introductions introductions;

    IntroductionNews(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public String place() {
        return "desk";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        if (!reader.may(Right.EDIT_OFFERS)) {
            return Optional.empty();
        }
        var mine = introductions.concerning(reader);
        var open = mine.stream()
                .filter(each -> reader.visitor().side().flatMap(each::by).isEmpty())
                .count();
        return mine.isEmpty() ? Optional.empty() : Optional.of(new IntroductionsPanel(reader, mine.size(), (int) open));
    }
}
