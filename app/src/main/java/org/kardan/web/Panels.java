package org.kardan.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects the panels that modules contribute to a page. */
@Component
public class Panels {

    private final List<PanelSource> sources;
    private final Templates templates;

    Panels(List<PanelSource> sources, Templates templates) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PanelSource::order))
                .toList();
        this.templates = templates;
    }

    /** Rendered panels of a place for one subject; a page prints them with {@code ${panel}}. */
    public List<Content> at(String place, Reader reader, String subject) {
        return sources.stream()
                .filter(source -> source.place().equals(place))
                .map(source -> source.panel(reader, subject))
                .flatMap(panel -> panel.map(Stream::of).orElseGet(Stream::empty))
                .map(templates::content)
                .toList();
    }
}
