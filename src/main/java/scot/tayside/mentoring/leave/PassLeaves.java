package scot.tayside.mentoring.leave;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets leaves that have gone by rest, so that nobody is asked for cover any more. */
@Configuration(proxyBeanMethods = false)
class PassLeaves {

    private final Leaves leaves;

    PassLeaves(Leaves leaves) {
        this.leaves = leaves;
    }

    @Scheduled(cron = "0 10 * * * *")
    void pass() {
        leaves.pass();
    }
}
