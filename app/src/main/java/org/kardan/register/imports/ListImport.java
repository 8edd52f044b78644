package org.kardan.register.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kardan.language.Side;
import org.kardan.register.Visibility;
import org.kardan.register.intake.Intake;
import org.kardan.register.intake.Mapping;
import org.kardan.register.tables.Layout;

/** One import of one file, with what its importer said about it. */
public record ListImport(
        ImportId id,
        Side side,
        String list,
        String fileName,
        Layout layout,
        List<String> header,
        Mapping mapping,
        Visibility visibility,
        boolean publish,
        ImportState state,
        String reason,
        Instant created) {

    public ListImport {
        header = List.copyOf(header);
    }

    /** How its rows are understood today. */
    public Intake intake(LocalDate today) {
        return new Intake(side, list, visibility, today);
    }

    public ListImport described(String otherList, Mapping other, Visibility otherVisibility, boolean otherPublish) {
        return new ListImport(
                id,
                side,
                otherList,
                fileName,
                layout,
                header,
                other,
                otherVisibility,
                otherPublish,
                state,
                reason,
                created);
    }

    public ListImport laidOut(Layout other, List<String> otherHeader, Mapping otherMapping) {
        return new ListImport(
                id,
                side,
                list,
                fileName,
                other,
                otherHeader,
                otherMapping,
                visibility,
                publish,
                state,
                reason,
                created);
    }
}
