package org.kardan.journeys;

import static org.kardan.journeys.Installation.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.Kardan;
import org.kardan.identity.Contact;
import org.kardan.identity.People;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;
import org.kardan.register.Visibility;
import org.kardan.register.imports.ImportState;
import org.kardan.register.imports.Imports;
import org.kardan.register.imports.ListImport;
import org.springframework.boot.SpringApplication;

/** The application, and in it a manager who brings one long list to its end, however often the process is killed. */
final class Importing {

    static final int ROWS = 6_000;
    private static final String EMAIL = "leitung@bergisch.example";

    private final Imports imports;
    private final UUID manager;

    private Importing(Imports imports, UUID manager) {
        this.imports = imports;
        this.manager = manager;
    }

    public static void main(String[] arguments) throws Exception {
        var context = SpringApplication.run(Kardan.class, arguments);
        var people = context.getBean(People.class);
        var manager = people.byEmail(EMAIL).map(Person::id).orElseGet(() -> people.add(null, somebody()));
        new Importing(context.getBean(Imports.class), manager.value()).toTheEnd();
    }

    /** What the pages offer at each state; the work itself goes on by itself after a start. */
    private void toTheEnd() throws Exception {
        if (only().isEmpty()) {
            imports.upload(manager, Side.DE, "lang", "lang.csv", new ByteArrayInputStream(list()));
        }
        if (state() == ImportState.UPLOADED) {
            var found = only().orElseThrow();
            imports.check(found.described("lang", found.mapping(), Visibility.BOTH_SIDES, true), manager);
        }
        await("the check", () -> !Set.of(ImportState.UPLOADED, ImportState.CHECKING).contains(state()));
        if (state() == ImportState.CHECKED) {
            imports.run(only().orElseThrow().id(), manager);
        }
    }

    private Optional<ListImport> only() {
        return imports.of(Side.DE).stream().findFirst();
    }

    private ImportState state() {
        return only().orElseThrow().state();
    }

    /** Firms with umlauts, as a spreadsheet of Western Windows writes them. */
    private static byte[] list() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> String.format(
                        Locale.ROOT,
                        "L-%05d;Erfundene Müßigschmiede %05d GmbH;42655;Solingen;%d;Gesenkschmiedeteile, Größe %d;Härten",
                        row,
                        row,
                        row % 400 + 1,
                        row))
                .collect(Collectors.joining(
                        "\r\n", "Nr.;Firma;PLZ;Ort;Mitarbeiter;Angebote;Gesuche\r\n", "\r\n"))
                .getBytes(Charset.forName("windows-1252"));
    }

    private static Person somebody() {
        return new Person(
                PersonId.fresh(),
                new PersonName("Musterberg", "Mira", "", "", ""),
                Side.DE,
                Lang.DE,
                Contact.of(EMAIL),
                Set.of(Lang.DE),
                new Trilingual("Clusterleiterin", "集群负责人", "Cluster manager"));
    }
}
