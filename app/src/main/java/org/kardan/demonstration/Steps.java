package org.kardan.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which steps are done. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Steps(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    boolean isDone(Step step) {
        return jdbc.sql("select count(*) > 0 from demonstration.step where name = ?")
                .params(step.name())
                .query(Boolean.class)
                .single();
    }

    /** Does a step unless it is done, and remembers it in the same transaction. */
    void once(Step step, Runnable work) {
        if (isDone(step)) {
            return;
        }
        transactions.executeWithoutResult(_ -> {
            work.run();
            remember(step);
        });
    }

    /** Does a step that has transactions of its own and can be repeated. */
    void repeatable(Step step, Runnable work) {
        if (isDone(step)) {
            return;
        }
        work.run();
        transactions.executeWithoutResult(_ -> remember(step));
    }

    private void remember(Step step) {
        jdbc.sql("insert into demonstration.step (name) values (?)")
                .params(step.name())
                .update();
    }
}
