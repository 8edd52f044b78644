package org.kardan.offers.renewal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning. */
@Configuration
class RenewalTask {

    private static final LocalTime MORNING = LocalTime.of(5, 30);

    @Bean
    RecurringTask<Void> endingOffers(Reminders reminders) {
        return Tasks.recurring("offers.ending", new Daily(MORNING)).execute((_, _) -> reminders.send(LocalDate.now()));
    }
}
