package org.kardan.matching.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kardan.matching.Tongue;

/** The shipped terms are found in sentences, and words that only look like them are not. */
class TradeTermsTest {

    private static final Map<Tongue, List<String>> CARRIERS = new EnumMap<>(Map.of(
            Tongue.DE, List.of("Unser Betrieb kennt %s seit vielen Jahren.", "Bitte nennen Sie uns Preise (%s)!"),
            Tongue.ZH, List.of("公司多年专注%s，客户遍布欧洲。", "敝司从事%s多年。"),
            Tongue.EN, List.of("Our firm has known %s for many years.", "Please quote (%s)!")));

    @ParameterizedTest
    @EnumSource
    void everyTermIsFoundAgainInSentences(Tongue tongue) {
        List<String> lost = new ArrayList<>();
        for (var row : TradeFiles.rows()) {
            for (var label : row.labels(tongue)) {
                sentences(tongue, label)
                        .filter(sentence ->
                                !TradeFiles.concepts(sentence, tongue).contains(row.id()))
                        .forEach(sentence -> lost.add(row.id() + " in " + sentence));
            }
        }

        assertThat(lost).isEmpty();
    }

    /** As written, and for German also without umlauts, as many keyboards and old systems write. */
    private static Stream<String> sentences(Tongue tongue, String label) {
        var plain = label.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        return CARRIERS.get(tongue).stream()
                .flatMap(carrier -> Stream.of(label, plain).distinct().map(carrier::formatted));
    }

    @Test
    void theCarriersThemselvesMeanNothing() {
        CARRIERS.forEach((tongue, sentences) -> assertThat(sentences)
                .allMatch(sentence ->
                        TradeFiles.concepts(sentence.formatted("…"), tongue).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Präzisionsdrehteile aus Messing, digital-factory",
        "DE, Treffen auf der Messe in Hannover, digital-factory",
        "DE, Just-in-time-Logistik und Lagerhaltung, bearing",
        "DE, Lager und Montage vor Ort, bearing",
        "DE, Konsignationslager beim Kunden, bearing",
        "DE, Bremsscheiben aus Grauguss, glass",
        "DE, Kupplungsscheiben für Schaltgetriebe, glass",
        "DE, Radarsensoren für Fahrerassistenzsysteme, wheel",
        "DE, Begriff und Zugriff, door-handle",
        "DE, die Bahnschwelle und die Mikrowelle, shaft",
        "DE, ein Diebstahl im Werk, steel",
        "DE, unsere Geschäftsleitung spricht Chinesisch, cable",
        "DE, eine Anleitung zur Einleitung, cable",
        "DE, Familienbetrieb mit Sitz in Remscheid, seat",
        "DE, die Sitzung des Beirats, seat",
        "DE, Stifter und Stiftung, screw-bolt",
        "DE, wir haben einen Vertrag abgeschlossen, lock",
        "DE, federführend in der Region, spring",
        "DE, die Muttergesellschaft in Suzhou, nut",
        "DE, die Versicherung des Transports, hv-distribution",
        "DE, Entwicklung und Abwicklung, winding",
        "DE, Schraubenschlüssel, screw-bolt",
        "DE, die ganze Lieferkette, sprocket",
        "ZH, 公司位于铜陵, copper",
        "ZH, 铝合金高压铸造, high-voltage",
        "ZH, 内高压成形, high-voltage",
        "ZH, 燃料电池双极板, battery",
        "ZH, 毫米波雷达, lidar",
        "ZH, 激光雷达, radar",
        "ZH, 激光雷达, laser-processing",
        "ZH, 汽车转向节, steering",
        "ZH, 玻璃升降器, glass",
        "ZH, 玻璃纤维, glass",
        "EN, we can ship, connected-vehicle",
        "EN, the fuel cell bipolar plate, sheet-metal",
        "EN, steering committee, steering",
        "EN, die casting, tool",
        "DE, Abgasklappen und Heckklappen, honing",
        "DE, wir schneiden Rohre, knife-blade",
        "DE, Härtereien behandeln Teile, trade",
        "DE, wir messen und vermessen, trade-fair",
        "ZH, 可非标定制, calibration",
        "ZH, 专注塑料零件, injection-moulding",
        "EN, parts reach IT 7, reach-rohs",
        "EN, supply chain, sell",
        "DE, wir kontrollieren jedes Teil, roller-burnishing",
        "DE, Werte interpolieren, polishing",
        "DE, Lithium-Ionen-Zellen für Busse, lithium",
        "DE, ABS-Sensoren und ABS-Ringe, abs-plastic",
        "DE, die nachfolgenden Schritte, company-succession",
        "DE, Kernfusion und Diffusion, merger-acquisition",
        "DE, Transformierung der Region, cell-formation",
        "DE, Ultraschallprüfung von Schweißnähten, nvh",
        "ZH, 汽车齿轮和齿轮轴, power-skiving",
        "ZH, 更换电机和水泵, battery-swap",
        "ZH, 组织机构完善, textile-braiding-machine",
        "ZH, 驱动与控制芯片, core-making",
        "ZH, 鼓风机和冷却风扇, wind-power",
        "ZH, 冲压装配一体化, press-fitting",
        "ZH, 软包电池模组, wrapping",
        "ZH, 镀金属层, silver-plating",
        "EN, we are tapping into new markets, threading",
        "EN, the melting point of tin, melting",
        "EN, lithium-ion cells for buses, lithium",
        "EN, I am a partner, merger-acquisition",
        "DE, Erfolgsfaktor Qualität, actuator",
        "DE, eine breite Produktpalette, returnable-container",
        "DE, virtuelle Inbetriebnahme, sealing-plug",
        "DE, Platzhalter im Formular, bracket",
        "DE, Zeitstempel jeder Messung, die-insert",
        "DE, aus Sicherheitsgründen, seat-belt",
        "DE, normalerweise liefern wir sofort, trowel-spatula",
        "DE, spiralförmig und torsionsfest, spiral-spring",
        "DE, spiralförmig und torsionsfest, torsion-spring",
        "DE, Schutz vor Korrosion, contactor",
        "DE, wir haben Preisgleitung vereinbart, cable",
        "DE, klimagerechte Fertigung, hvac-unit",
        "DE, Pfeile und Profile, file-rasp",
        "DE, Unterdrückung von Störungen, vacuum-pump",
        "ZH, 组织机构代码, textile-braiding-machine",
        "ZH, 行车安全, crane-hoist",
        "ZH, 专注液压系统, electrolyte",
        "ZH, 按字母排序, busbar",
        "ZH, 内六角螺栓, hex-key",
        "ZH, 把手感应器, induction-plant",
        "EN, the gateway to China, gateway-unit",
        "EN, hints at fitting partners, fitting-pipe"
    })
    void aLookalikeIsNotTaken(Tongue tongue, String text, String concept) {
        assertThat(TradeFiles.concepts(text, tongue)).doesNotContain(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Aluminium-Druckgussgehäuse für E-Antriebe, aluminium die-casting housing electric-drive",
        "DE, gesenkgeschmiedete Radträger, drop-forging steering-knuckle",
        "DE, Batteriegehaeuse aus ALUMINIUM, battery-housing aluminium",
        "DE, Kreissägeblätter und Feilen aus Remscheid, circular-saw-blade file-rasp",
        "DE, Schneidwaren und Küchenmesser aus Klingenstahl, cutlery cutlery-steel",
        "DE, Türschlösser und Scharniere, door-lock hinge",
        "DE, Leistungselektronik mit Siliziumkarbid-Halbleitern, power-electronics semiconductor",
        "ZH, 鋁合金壓鑄殼體, aluminium die-casting housing",
        "ZH, 符合ＩＳＯ ９００１的精冲件, iso-9001 fineblanking",
        "ZH, 侧门锁和车门铰链, door-lock door-hinge",
        "ZH, 高压线束与充电座, hv-harness charging-inlet",
        "ZH, 手工具、锯片和锉刀, hand-tool saw-blade file-rasp",
        "DE, Galvanogestelle und Anodenkörbe, plating-rack plating-barrel-anode",
        "DE, Rohrzangen und Ratschen als VDE-Werkzeug, pipe-wrench ratchet-tool insulated-tool",
        "DE, Einsteckschlösser und Türschließer, lock-case door-closer",
        "DE, Schenkelfedern und Gasdruckfedern, torsion-spring gas-spring",
        "DE, Statorblechpakete und Rotorwellen, lamination-stack rotor-shaft",
        "ZH, 主营产品：插芯锁、闭门器、家具铰链, lock-case door-closer furniture-fitting",
        "ZH, 电镀挂具及滚镀桶, plating-rack plating-barrel-anode",
        "ZH, 硅钢冲片、转子轴、旋变, lamination-stack rotor-shaft rotor-position-sensor",
        "ZH, 扭簧、拉簧和氣彈簧, torsion-spring tension-spring gas-spring",
        "EN, Plating racks and anode baskets, plating-rack plating-barrel-anode",
        "EN, mortise locks and door closers, lock-case door-closer",
        "EN, Latches and hinges for car doors, lock hinge",
        "EN, battery housings made of extruded profiles, battery-housing extrusion",
        "EN, IATF 16949 certified forge with induction hardening, iatf-16949 forging induction-hardening",
        "DE, Rotorwellen aus 16MnCr5 niederdruckaufgekohlt, rotor-shaft case-hardening-steel",
        "DE, Batteriewannen rührreibgeschweißt aus EN AW-6082, friction-stir-welding aluminium-wrought-alloy",
        "DE, Küchenmesser aus X50CrMoV15 mit Hohlschliff, knife-steel blade-grinding",
        "DE, Ultraschallprüfung und CT-Prüfung von Gussteilen, ultrasonic-testing computed-tomography casting",
        "ZH, PA66+GF30双色注塑连接器外壳, polyamide-glass-fibre two-component-moulding connector-housing",
        "ZH, 扁线定子和滴漆工艺, hairpin-technology winding-impregnation",
        "ZH, 极片涂布、辊压工序和电芯注液, electrode-coating calendering electrolyte-filling",
        "EN, Hot-stamped B-pillars made of 22MnB5, hot-stamping press-hardening-steel"
    })
    void tradeTextIsUnderstood(Tongue tongue, String text, String concepts) {
        assertThat(TradeFiles.concepts(text, tongue)).contains(concepts.split(" "));
    }
}
