package scot.tayside.mentoring.leaver;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets planned leavings take effect soon after midnight of their day. */
@Configuration(proxyBeanMethods = false)
class EndMentorsTime {

    private final Leavers leavers;

    EndMentorsTime(Leavers leavers) {
        this.leavers = leavers;
    }

    @Scheduled(cron = "0 1 * * * *")
    void takeEffect() {
        leavers.takeEffect();
    }
}
