package org.kardan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A running installation as seen from outside. */
record Site(int port, Path data) {

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The random password of a demonstration account. */
    String passwordOf(String email) {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("demonstration.properties"))) {
            passwords.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords.getProperty(email);
    }
}
