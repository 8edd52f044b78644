package org.kardan.search.lucene;

import java.util.List;
import java.util.Set;
import org.kardan.language.Trilingual;
import org.kardan.search.SearchDocument;

/** A handful of made-up firms with the words of the trade. */
final class TradeFirms {

    static final String PUBLIC = "public";

    private TradeFirms() {}

    static List<SearchDocument> all() {
        return List.of(
                firm("giesser", "Musterguss Remscheid GmbH", "雷姆沙伊德样本压铸有限公司", "C24.5")
                        .text(new Trilingual(
                                "Aluminiumdruckgussteile und Werkzeugbau für Getriebegehäuse aus AlSi9Cu3",
                                "铝合金压铸件、变速箱壳体",
                                "Aluminium die casting and tool making for gearbox housings"))
                        .facet("certificate", List.of("IATF16949", "ISO14001"))
                        .at(51.18, 7.19),
                firm("zerspaner", "Beispiel Zerspanungstechnik Wuppertal", "", "C25.6")
                        .text(new Trilingual(
                                "Drehen und Fräsen von Wellen; Prüfstände für elektrische Antriebe",
                                "",
                                "Machined valves"))
                        .facet("certificate", List.of("IATF16949"))
                        .at(51.26, 7.15),
                firm("suzhou", "Suzhou Yangben Precision", "苏州样本精铸有限公司", "C29.3")
                        .text(new Trilingual("", "新能源汽车动力电池托盘、切削加工", "Battery trays for new energy vehicles"))
                        .facet("certificate", List.of("IATF16949"))
                        .at(31.3, 120.6),
                firm("lodz", "Przykład Łódź Sp. z o.o.", "", "C29.3")
                        .text(new Trilingual("Kabelbäume", "線束總成", "Wiring harnesses")));
    }

    private static SearchDocument firm(String id, String name, String han, String branch) {
        return SearchDocument.of("firm", id, 1, new Trilingual(name, han, name))
                .facet("branch", List.of(branch))
                .order("name", new Trilingual(name, han, name))
                .visibleTo(Set.of(PUBLIC));
    }
}
