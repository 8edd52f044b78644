package org.kardan.register.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kardan.register.FirmId;
import org.kardan.register.Firms;
import org.kardan.register.imports.ImportRows;
import org.kardan.register.imports.ListImport;
import org.kardan.register.imports.ListRow;
import org.kardan.register.imports.RowCheck;
import org.kardan.register.intake.Verdict;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One row of a checked import: repaired, or judged if doubtful. */
@Controller
@RequestMapping("/{lang:de|zh|en}/imports/{id}/rows/{number:[0-9a-f-]+}")
@Needs(Right.MANAGE_REGISTER)
class RowController {

    private final ImportRows rows;
    private final RowCheck check;
    private final OwnImports own;
    private final Firms firms;

    RowController(ImportRows rows, RowCheck check, OwnImports own, Firms firms) {
        this.rows = rows;
        this.check = check;
        this.own = own;
        this.firms = firms;
    }

    @GetMapping
    Answer show(Reader reader, @PathVariable UUID id, @PathVariable String number) {
        var of = own.open(reader, id);
        var row = row(of, number);
        return new RowPage(
                reader,
                of,
                row,
                firms.byIds(row.candidates().stream().map(FirmId::new).toList()));
    }

    @PostMapping
    Answer repair(
            Reader reader,
            @PathVariable UUID id,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form) {
        var of = own.open(reader, id);
        var row = row(of, number);
        // Not a List parameter: Spring would split a single cell at its commas.
        var cells = new ArrayList<>(form.getOrDefault("cell", List.of()));
        row.cells().stream().skip(cells.size()).forEach(cells::add);
        check.repair(of, row.number(), cells.stream().map(String::strip).toList());
        var after = row(of, number);
        var back = reader.url("/imports/" + id);
        return after.problems().isEmpty()
                ? Redirect.to(back).saying("register.row.repaired", number)
                : Redirect.to(back + "/rows/" + number).warning("register.row.still");
    }

    @PostMapping("/verdict")
    Answer say(Reader reader, @PathVariable UUID id, @PathVariable String number, @RequestParam Verdict verdict) {
        var of = own.open(reader, id);
        check.say(of.id(), row(of, number).number(), verdict);
        return Redirect.to(reader.url("/imports/" + id)).saying("register.row.said", number);
    }

    private ListRow row(ListImport of, String number) {
        return (number.matches("[0-9]{1,7}") ? rows.one(of.id(), Integer.parseInt(number)) : Optional.<ListRow>empty())
                .orElseThrow(() -> new NotFound("row " + number + " of import " + of.id()));
    }
}
