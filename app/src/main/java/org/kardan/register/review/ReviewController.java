package org.kardan.register.review;

import org.kardan.web.Answer;
import org.kardan.web.MenuEntry;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of entries that wait for the manager of their side. */
@Controller
@Needs(Right.MANAGE_REGISTER)
class ReviewController {

    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    @Bean
    static MenuEntry reviewEntry() {
        return new MenuEntry("register.queue.title", "/review", Right.MANAGE_REGISTER, 61);
    }

    @GetMapping("/{lang:de|zh|en}/review")
    Answer queue(Reader reader, @RequestParam(defaultValue = "1") int page) {
        var side = reader.visitor().side().orElseThrow(() -> new Refused("The review belongs to a side"));
        var total = reviews.waiting(side);
        var last = Math.max(1, (int) ((total + QueuePage.PER_PAGE - 1) / QueuePage.PER_PAGE));
        var number = Math.clamp(page, 1, last);
        var firms = reviews.waiting(side, (number - 1) * QueuePage.PER_PAGE, QueuePage.PER_PAGE);
        return new QueuePage(reader, firms, total, number, last);
    }
}
