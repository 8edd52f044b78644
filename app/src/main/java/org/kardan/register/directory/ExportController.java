package org.kardan.register.directory;

import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The filtered list as a file, for managers. */
@Controller
@RequestMapping("/{lang:de|zh|en}")
@Needs(Right.MANAGE_REGISTER)
class ExportController {

    private final Export export;

    ExportController(Export export) {
        this.export = export;
    }

    @GetMapping("/firms.csv")
    Answer csv(Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        return export.csv(reader, Filters.of(parameters));
    }

    @GetMapping("/firms.xlsx")
    Answer xlsx(Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        return export.xlsx(reader, Filters.of(parameters));
    }
}
