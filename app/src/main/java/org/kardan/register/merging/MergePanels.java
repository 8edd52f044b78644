package org.kardan.register.merging;

import java.util.Optional;
import org.kardan.identity.Access;
import org.kardan.register.Firm;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.web.Fragment;
import org.kardan.web.PanelSource;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** Shows managers on a firm's page what was merged into it. */
@Component
class MergePanels implements PanelSource {

    private final Firms firms;
    private final MergeRecords records;

    MergePanels(Firms firms, MergeRecords records) {
        this.firms = firms;
        this.records = records;
    }

    @Override
    public String place() {
        return "firm";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Fragment> panel(Reader reader, String subject) {
        return FirmId.of(subject)
                .flatMap(firms::byId)
                .filter(firm -> Access.mayManage(reader.visitor(), firm.side()))
                .map(Firm::id)
                .map(records::into)
                .filter(merges -> !merges.isEmpty())
                .map(merges -> new MergePanel(reader, merges));
    }
}
