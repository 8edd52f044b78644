package org.kardan.post.outbox;

import org.kardan.web.MenuEntry;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the outbox to the main menu. */
@Configuration
class OutboxMenu {

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry("post.outbox.title", "/outbox", Right.READ_OUTBOX, 90);
    }
}
