package org.kardan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kardan.Kardan;

/** What whoever starts Kardan for the first time sees: logins and an address, or one line that says what is wrong. */
class FirstStartTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theStartTellsLoginsAndAddressAndControlCLeavesNoProcess() throws Exception {
        try (var installation = new Installation("first-start", Kardan.class, "--kardan.demonstration=true")) {
            installation.start();
            var said = installation.said().stream()
                    .filter(line -> line.startsWith("login ") || line.startsWith("ready "))
                    .map(line -> line.replaceFirst(" \\S{16}$", " PASSWORD"))
                    .toList();
            var processes = installation.processes();

            var code = installation.interrupt();

            assertThat(said).containsExactly(
                    "login manager-de leitung@bergisch.example PASSWORD",
                    "login manager-cn lianmeng@huazhong.example PASSWORD",
                    "login member-de firma@bergisch.example PASSWORD",
                    "login member-cn qiye@huazhong.example PASSWORD",
                    "login interpreter dolmetschen@bergisch.example PASSWORD",
                    "login official ministerium@land.example PASSWORD",
                    "login analyst studie@hochschule.example PASSWORD",
                    "login operator betrieb@kardan.example PASSWORD",
                    "ready " + installation.site().url("/"));
            assertThat(processes).hasSizeGreaterThan(1);
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
            // 128 + SIGINT, what a shell expects.
            assertThat(code).isEqualTo(130);
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws Exception {
        assertThat(kardan("run", "--port", "99999", "--data", folder.toString()))
                .isEqualTo(new Ended(1, "kardan: '99999' is no port. Give a number from 1 to 65535, such as --port 8081."));
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(kardan("run", "--port", port, "--data", folder.toString()))
                    .isEqualTo(new Ended(
                            1,
                            "kardan: port " + port + " is in use. Stop what uses it, or choose another with --port."));
        }
    }

    @Test
    void aDataFolderThatCannotBeIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        var data = file.resolve("data");

        assertThat(kardan("run", "--port", "8099", "--data", data.toString()))
                .isEqualTo(new Ended(
                        1,
                        "kardan: the data folder '" + data + "' cannot be written by " + System.getProperty("user.name")
                                + ". Maybe choose another with --data."));
    }

    @Test
    void anUnknownOptionIsNamed() throws Exception {
        assertThat(kardan("run", "--prot", "8099", "--data", folder.toString()))
                .isEqualTo(new Ended(1, "kardan: run does not know '--prot'. See ./kardan --help."));
    }

    private record Ended(int code, String said) {}

    private Ended kardan(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(REPOSITORY.resolve("kardan").toString()));
        command.addAll(List.of(arguments));
        var output = folder.resolve("output").toFile();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("kardan did not end: " + Files.readString(output.toPath()));
        }
        return new Ended(process.exitValue(), Files.readString(output.toPath()).strip());
    }
}
