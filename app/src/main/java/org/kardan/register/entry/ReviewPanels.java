package org.kardan.register.entry;

import java.util.List;
import java.util.Optional;
import org.kardan.identity.Access;
import org.kardan.journal.Entry;
import org.kardan.journal.Journal;
import org.kardan.register.FirmId;
import org.kardan.register.profile.Kept;
import org.kardan.register.profile.Profiles;
import org.kardan.register.review.Reviews;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** What those who keep an entry see on its page besides: its review, what is missing, its history. */
@Component
class ReviewPanels implements PanelSource {

    private final Profiles profiles;
    private final Journal journal;
    private final Reviews reviews;

    ReviewPanels(Profiles profiles, Journal journal, Reviews reviews) {
        this.profiles = profiles;
        this.journal = journal;
        this.reviews = reviews;
    }

    @Override
    public String place() {
        return "firm";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        return FirmId.of(subject).flatMap(profiles::byId).flatMap(firm -> panel(reader, firm));
    }

    private Optional<Fragment> panel(Reader reader, Kept firm) {
        var side = firm.profile().side();
        if (!Access.mayEditFirm(reader.visitor(), side, firm.id().value())) {
            return Optional.empty();
        }
        var manages = Access.mayManage(reader.visitor(), side);
        var history = manages ? journal.of("firm", firm.id().toString()) : List.<Entry>of();
        var remark = reviews.remark(firm.id()).orElse("");
        return Optional.of(new ReviewPanel(reader, firm, history, manages, remark));
    }
}
