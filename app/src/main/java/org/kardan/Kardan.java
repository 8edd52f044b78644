package org.kardan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application: every module of the alliance in one process. */
// Full names: two modules may use the same word for a class, such as HomeController.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Kardan",
        sharedModules = {"language", "web", "database"})
public class Kardan {

    public static void main(String[] arguments) {
        SpringApplication.run(Kardan.class, arguments);
    }
}
