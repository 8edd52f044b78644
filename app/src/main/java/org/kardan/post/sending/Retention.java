package org.kardan.post.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.kardan.post.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters name people: after half a year ({@code kardan.mail.keep}) they go. */
@Configuration
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    @Bean
    RecurringTask<Void> oldLetters(Letters letters, @Value("${kardan.mail.keep:180d}") Duration keep) {
        return Tasks.recurring("post.retention", FixedDelay.ofHours(12)).execute((_, _) -> {
            var gone = letters.forgetBefore(Instant.now().minus(keep));
            if (gone > 0) {
                LOG.info("{} letters older than {} days deleted", gone, keep.toDays());
            }
        });
    }
}
