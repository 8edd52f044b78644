package org.kardan.register.directory;

import org.kardan.web.Answer;
import org.kardan.web.MenuEntry;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of firms, as a list or on the map. */
@Controller
@Needs(Right.PUBLIC)
class DirectoryController {

    private final Directory directory;
    private final FacetNames names;
    private final RegionMap map;

    DirectoryController(Directory directory, FacetNames names, RegionMap map) {
        this.directory = directory;
        this.names = names;
        this.map = map;
    }

    @Bean
    static MenuEntry directoryEntry() {
        return new MenuEntry("register.directory.title", "/firms", Right.PUBLIC, 10);
    }

    @GetMapping("/{lang:de|zh|en}/firms")
    Answer firms(Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        var filters = Filters.of(parameters);
        var found = directory.find(reader, filters);
        return new DirectoryPage(reader, filters, found, names, filters.map() ? map.of(reader, filters, found) : null);
    }
}
