package org.kardan.congress.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kardan.congress.Congress;
import org.kardan.web.Reader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A congress as a schema.org Event, for search engines. */
@Component
class EventJson {

    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json;
    }

    String of(Congress congress, Reader reader) {
        if (!congress.stage().isPublic()) {
            return "";
        }
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", "https://schema.org");
        event.put("@type", "BusinessEvent");
        event.put("name", congress.name(reader.lang()));
        event.put("description", reader.t(congress.about()));
        event.put("startDate", congress.firstDay().toString());
        event.put("endDate", congress.lastDay().toString());
        event.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        event.put("location", Map.of("@type", "Place", "name", reader.t(congress.place())));
        event.put("maximumAttendeeCapacity", congress.limits().capacity());
        event.put("inLanguage", new String[] {"de", "zh-Hans", "en"});
        // A closing tag inside a text must not end the script element.
        return json.writeValueAsString(event).replace("<", "\\u003c");
    }
}
