package org.kardan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: every module of the alliance in one process. */
@SpringBootApplication
@Modulithic(
        systemName = "Kardan",
        sharedModules = {"language", "web", "database"})
public class Kardan {

    public static void main(String[] arguments) {
        SpringApplication.run(Kardan.class, arguments);
    }
}
