package org.kardan.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import org.kardan.identity.PersonId;
import org.kardan.identity.PersonalData;
import org.kardan.web.Answer;
import org.kardan.web.Download;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of one's own data, and erasure (GDPR Art. 15, 17, 20; PIPL Art. 45, 47). */
@Controller
@RequestMapping("/{lang:de|zh|en}/account")
@Needs(Right.ACCOUNT)
class DataController {

    private final PersonalData data;
    private final JsonMapper json;

    DataController(PersonalData data, JsonMapper json) {
        this.data = data;
        this.json = json;
    }

    @GetMapping("/data")
    Answer download(Reader reader) {
        var tables = json.createObjectNode();
        data.export(new PersonId(reader.me())).forEach((table, rows) -> {
            var list = tables.putArray(table);
            rows.forEach(row -> list.add(json.readValue(row, JsonNode.class)));
        });
        return Download.text(
                "kardan.json",
                "application/json",
                json.writerWithDefaultPrettyPrinter().writeValueAsString(tables));
    }

    @PostMapping("/erase")
    Answer erase(Reader reader, HttpServletRequest request) {
        data.erase(new PersonId(reader.me()));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Redirect.to(reader.url("/"));
    }
}
