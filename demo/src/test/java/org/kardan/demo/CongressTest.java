package org.kardan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CongressTest {

    private final JsonNode congress =
            new ObjectMapper().readTree(Path.of("congress.json").toFile());

    @Test
    void threeHundredAndFiftyComeSixtyOfThemFromChina() {
        assertThat(congress.get("registrations").size()).isEqualTo(350);
        assertThat(list("registrations").stream().filter(r -> text(r, "side").equals("CN")))
                .hasSize(60);
        assertThat(congress.get("exhibitors").size()).isEqualTo(12);
        assertThat(congress.get("interpreters").size()).isEqualTo(30);
        assertThat(congress.get("slots").size()).isEqualTo(16);
        assertThat(congress.get("tables").size()).isEqualTo(25);
    }

    @Test
    void everyWishGoesAcrossTheBorderBetweenFirmsThatCome() {
        var coming = new HashSet<String>();
        list("registrations").stream().filter(r -> r.has("firm")).forEach(r -> coming.add(text(r, "firm")));
        assertThat(list("wishes"))
                .hasSize(1200)
                .allMatch(wish -> coming.contains(text(wish, "from"))
                        && coming.contains(text(wish, "to"))
                        && text(wish, "from").startsWith("C")
                                != text(wish, "to").startsWith("C"));
        assertThat(list("wishes").stream()
                        .map(w -> text(w, "from") + text(w, "to"))
                        .distinct())
                .hasSize(1200);
    }

    @Test
    void everyTitleStandsInThreeLanguages() {
        assertThat(list("programme"))
                .hasSizeGreaterThan(10)
                .allMatch(item -> List.of("de", "zh", "en").stream()
                        .noneMatch(lang -> text(item.get("title"), lang).isBlank()));
    }

    private List<JsonNode> list(String name) {
        return StreamSupport.stream(congress.get(name).spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
