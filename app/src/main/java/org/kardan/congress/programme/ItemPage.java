package org.kardan.congress.programme;

import java.util.HashMap;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.congress.Entered;
import org.kardan.congress.ProgrammeItem;
import org.kardan.congress.Zone;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.web.Page;
import org.kardan.web.Reader;

/** Where managers change one item of the programme. */
record ItemPage(Reader reader, Congress congress, ProgrammeItem item, Entered form) implements Page {

    /** The form as if the item had just been entered. */
    static Entered form(ProgrammeItem item, Zone zone) {
        var starts = item.starts().atZone(zone.id());
        var fields = new HashMap<String, String>();
        fields.put("day", starts.toLocalDate().toString());
        fields.put("from", starts.toLocalTime().toString());
        fields.put("until", item.ends().atZone(zone.id()).toLocalTime().toString());
        fields.put("room", item.room());
        put(fields, "title", item.title());
        put(fields, "about", item.about());
        return Entered.of(fields);
    }

    private static void put(Map<String, String> fields, String name, Trilingual text) {
        for (var lang : Lang.values()) {
            fields.put(name + "." + lang.path(), text.exactly(lang));
        }
    }

    @Override
    public String title() {
        return reader.t(item.title());
    }

    @Override
    public int status() {
        return form.isRight() ? 200 : 422;
    }

    String base() {
        return reader.url(congress.path() + "/programme");
    }
}
