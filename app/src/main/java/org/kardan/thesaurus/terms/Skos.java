package org.kardan.thesaurus.terms;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kardan.language.Lang;
import org.kardan.thesaurus.Edition;
import org.kardan.thesaurus.Term;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The concepts in SKOS (W3C Recommendation, 18 August 2009) as Turtle, and as plain JSON and CSV. */
@Component
class Skos {

    private static final String PREFIXES = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix k: <urn:kardan:concept:> .
            @prefix f: <urn:kardan:facet:> .
            @prefix c: <urn:kardan:code:> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .

            """;

    private static final List<String> COLUMNS = List.of(
            "id", "facet", "broader", "related", "class", "de", "zh", "en", "alt_de", "alt_zh", "alt_en", "def_de",
            "def_zh", "def_en", "close");

    private final JsonMapper json;

    Skos(JsonMapper json) {
        this.json = json;
    }

    /** The concepts, the number of the edition, and what became of concepts that went. */
    String turtle(Collection<Term> terms, Edition edition) {
        return turtle(terms) + "\n<urn:kardan:thesaurus> owl:versionInfo \"" + edition.number() + "\" .\n"
                + edition.cards().successors().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(gone -> "k:" + gone.getKey() + " owl:deprecated true ; dct:isReplacedBy k:"
                                + gone.getValue() + " .\n")
                        .collect(Collectors.joining());
    }

    private static String turtle(Collection<Term> terms) {
        var facets = terms.stream()
                .map(term -> "f:" + term.facet().path() + " a skos:ConceptScheme .\n")
                .distinct()
                .collect(Collectors.joining());
        return PREFIXES + facets + terms.stream().map(Skos::turtle).collect(Collectors.joining("\n", "\n", ""));
    }

    private static String turtle(Term term) {
        var lines = Stream.of(Lang.values()).flatMap(lang -> {
            var own = Stream.of(
                    literal("skos:prefLabel", term.label().exactly(lang), lang),
                    literal("skos:definition", term.definition().exactly(lang), lang));
            var others = term.alternativesIn(lang).stream().map(label -> literal("skos:altLabel", label, lang));
            return Stream.concat(own, others);
        });
        return "k:" + term.id() + " a skos:Concept ;\n"
                + Stream.concat(lines, links(term)).collect(Collectors.joining()) + "    skos:inScheme f:"
                + term.facet().path() + " .\n";
    }

    private static Stream<String> links(Term term) {
        var broader = term.broader().stream().sorted().map(id -> "skos:broader k:" + id);
        var related = term.related().stream().sorted().map(id -> "skos:related k:" + id);
        // Colons may stand in a local name, dots too unless at its end.
        var close = term.close().stream().map(code -> "skos:closeMatch c:" + code);
        return Stream.of(broader, related, close).flatMap(one -> one).map(link -> "    " + link + " ;\n");
    }

    private static String literal(String property, String text, Lang lang) {
        return text.isEmpty() ? "" : "    " + property + " \"" + escaped(text) + "\"@" + lang.tag() + " ;\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    String json(Collection<Term> terms) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(terms);
    }

    /** With byte order mark, so that spreadsheets recognise UTF-8. */
    String csv(Collection<Term> terms) {
        var out = new StringWriter();
        out.write('\ufeff');
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            for (var term : terms) {
                csv.writeRecord(Stream.of(names(term), meaning(term))
                        .flatMap(List::stream)
                        .toList());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> names(Term term) {
        return List.of(
                term.id(),
                term.facet().path(),
                joined(term.broader()),
                joined(term.related()),
                term.drive().map(Enum::name).orElse(""),
                term.label().de(),
                term.label().zh(),
                term.label().en());
    }

    private static List<String> meaning(Term term) {
        return List.of(
                String.join("|", term.alternativesIn(Lang.DE)),
                String.join("|", term.alternativesIn(Lang.ZH)),
                String.join("|", term.alternativesIn(Lang.EN)),
                term.definition().de(),
                term.definition().zh(),
                term.definition().en(),
                joined(term.close()));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining("|"));
    }
}
