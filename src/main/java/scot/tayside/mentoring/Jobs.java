package scot.tayside.mentoring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the clock start what nobody presses a button for; tests that move the clock start it themselves. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty(name = "mentoring.jobs", matchIfMissing = true)
class Jobs {}
