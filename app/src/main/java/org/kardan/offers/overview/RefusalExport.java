package org.kardan.offers.overview;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.language.Side;
import org.kardan.offers.understanding.Terms;
import org.kardan.register.Firm;
import org.kardan.web.Download;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;

/** The refusals of a manager's own side, one a line. */
@Component
class RefusalExport {

    private final Overview overview;
    private final Terms terms;

    RefusalExport(Overview overview, Terms terms) {
        this.overview = overview;
        this.terms = terms;
    }

    /** UTF-8 with a mark, without which spreadsheets guess wrongly; the delimiter that they expect in the language. */
    Download csv(Reader reader, Side side) {
        var own = overview.failings(side).own();
        var known = overview.seen(reader, own.stream().flatMap(each -> Stream.of(each.firm(), each.other())));
        return new Download("refusals.csv", "text/csv;charset=utf-8", out -> {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            var csv = CsvWriter.builder()
                    .fieldSeparator(reader.lang() == Lang.DE ? ';' : ',')
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(Stream.of("firm", "other", "reason", "note", "about", "since")
                    .map(column -> reader.t("offers.refusals." + column))
                    .toList());
            for (var refusal : own) {
                csv.writeRecord(
                        name(reader, Optional.ofNullable(known.get(refusal.firm()))),
                        name(reader, Optional.ofNullable(known.get(refusal.other()))),
                        reader.t("offers.why", refusal.objection().why()),
                        guarded(refusal.objection().note()),
                        guarded(topics(reader, refusal)),
                        refusal.at().toString());
            }
            csv.flush();
        });
    }

    private static String name(Reader reader, Optional<Firm> firm) {
        return firm.map(known -> guarded(known.name(reader.lang()))).orElse("");
    }

    private String topics(Reader reader, Refusal refusal) {
        return refusal.objection().concepts().stream()
                .map(concept -> terms.label(concept, reader.lang()))
                .collect(Collectors.joining(", "));
    }

    /** A cell that a spreadsheet would take for a formula starts with an apostrophe. */
    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
