package org.kardan.register.upload;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.Visibility;
import org.kardan.register.imports.Imports;
import org.kardan.register.imports.ListImport;
import org.kardan.register.intake.Mapping;
import org.kardan.register.tables.BrokenFile;
import org.kardan.register.tables.Encoding;
import org.kardan.register.tables.Layout.Delimiter;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The first steps of an import: upload, encoding, columns. */
@Controller
@RequestMapping("/{lang:de|zh|en}/imports")
@Needs(Right.MANAGE_REGISTER)
class UploadController {

    private final Imports imports;
    private final OwnImports own;

    UploadController(Imports imports, OwnImports own) {
        this.imports = imports;
        this.own = own;
    }

    @GetMapping
    Answer all(Reader reader) {
        return new ImportsPage(reader, imports.of(OwnImports.side(reader)), "", "");
    }

    @PostMapping
    Answer upload(
            Reader reader,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty() || list.isBlank()) {
            return refused(reader, list, "register.imports.missing");
        }
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            var id = imports.upload(reader.me(), OwnImports.side(reader), list.strip(), name, content);
            return Redirect.to(reader.url("/imports/" + id + "/columns"));
        } catch (BrokenFile broken) {
            return refused(reader, list, "register.broken." + broken.reason());
        }
    }

    private Answer refused(Reader reader, String list, String trouble) {
        return new ImportsPage(reader, imports.of(OwnImports.side(reader)), list, trouble);
    }

    @GetMapping("/{id}/columns")
    Answer columns(Reader reader, @PathVariable UUID id) throws IOException {
        return page(reader, own.open(reader, id), "");
    }

    @PostMapping("/{id}/layout")
    Answer layout(
            Reader reader, @PathVariable UUID id, @RequestParam Encoding encoding, @RequestParam Delimiter delimiter)
            throws IOException {
        var open = own.open(reader, id);
        try {
            imports.lay(open.id(), open.layout().with(encoding, delimiter));
            return Redirect.to(reader.url("/imports/" + id + "/columns"));
        } catch (BrokenFile broken) {
            return page(reader, open, "register.broken." + broken.reason());
        }
    }

    @PostMapping("/{id}/columns")
    Answer check(
            Reader reader,
            @PathVariable UUID id,
            @RequestParam List<String> column,
            @RequestParam Visibility visibility,
            @RequestParam(defaultValue = "false") boolean publish)
            throws IOException {
        var open = own.open(reader, id);
        var described = open.described(open.list(), Mapping.of(column), visibility, publish);
        if (!described.mapping().doubled().isEmpty()) {
            return page(reader, described, "register.columns.doubled");
        }
        imports.check(described, reader.me());
        return Redirect.to(reader.url("/imports/" + id));
    }

    private ColumnsPage page(Reader reader, ListImport of, String trouble) throws IOException {
        try {
            return new ColumnsPage(reader, of, imports.preview(of.id(), of.layout()), trouble);
        } catch (BrokenFile broken) {
            return new ColumnsPage(reader, of, List.of(), "register.broken." + broken.reason());
        }
    }
}
