package org.kardan.congress.interpreters;

import java.util.List;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.Slot;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Where managers change the languages and hours of one interpreter. */
record InterpreterPage(Reader reader, Congress congress, Interpreter interpreter, List<Slot> slots, Entered form)
        implements Page {

    @Override
    public String title() {
        return interpreter.name();
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    String base() {
        return reader.url(congress.path() + "/interpreters");
    }
}
