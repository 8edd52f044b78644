package org.kardan.register.upload;

import org.kardan.web.MenuEntry;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the imports. */
@Configuration
class ImportMenu {

    @Bean
    MenuEntry importsMenu() {
        return new MenuEntry("register.imports.title", "/imports", Right.MANAGE_REGISTER, 60);
    }
}
