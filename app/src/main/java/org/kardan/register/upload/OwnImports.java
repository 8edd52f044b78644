package org.kardan.register.upload;

import java.util.UUID;
import org.kardan.identity.Access;
import org.kardan.language.Side;
import org.kardan.register.imports.ImportId;
import org.kardan.register.imports.Imports;
import org.kardan.register.imports.ListImport;
import org.kardan.web.NotFound;
import org.kardan.web.Reader;
import org.kardan.web.Refused;
import org.springframework.stereotype.Component;

/** The imports that a manager may see: those of the own side. */
@Component
class OwnImports {

    private final Imports imports;

    OwnImports(Imports imports) {
        this.imports = imports;
    }

    ListImport of(Reader reader, UUID id) {
        return imports.byId(new ImportId(id))
                .filter(found -> Access.mayManage(reader.visitor(), found.side()))
                .orElseThrow(() -> new NotFound("import " + id));
    }

    /** The same, as long as nothing of it has been imported and no job is at work. */
    ListImport open(Reader reader, UUID id) {
        var found = of(reader, id);
        if (!found.state().isOpen()) {
            throw new Refused("Import " + id + " is " + found.state());
        }
        return found;
    }

    static Side side(Reader reader) {
        return reader.visitor().side().orElseThrow(() -> new Refused("Imports belong to a side"));
    }
}
