package scot.tayside.mentoring.mentor;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour for PVG memberships that have run out, so that their matches stop soon after midnight. */
@Configuration(proxyBeanMethods = false)
class LapseClearances {

    private final Mentors mentors;

    LapseClearances(Mentors mentors) {
        this.mentors = mentors;
    }

    @Scheduled(cron = "0 5 * * * *")
    void lapse() {
        mentors.lapse();
    }
}
