package org.kardan.offers.overview;

import org.kardan.language.Side;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What managers see of all matches of their side. */
@Controller
@RequestMapping("/{lang:de|zh|en}/matches")
@Needs(Right.INTRODUCE)
class OverviewController {

    private final Overview overview;
    private final RefusalExport export;

    OverviewController(Overview overview, RefusalExport export) {
        this.overview = overview;
        this.export = export;
    }

    @GetMapping("/overview")
    Answer overview(Reader reader) {
        return overview.page(reader, side(reader));
    }

    @GetMapping("/refusals.csv")
    Answer refusals(Reader reader) {
        return export.csv(reader, side(reader));
    }

    private static Side side(Reader reader) {
        return reader.visitor().side().orElseThrow(() -> new Refused("an overview without a side"));
    }
}
