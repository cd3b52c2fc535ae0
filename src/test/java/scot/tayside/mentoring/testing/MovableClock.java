package scot.tayside.mentoring.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock on Tayside time that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId TAYSIDE = ZoneId.of("Europe/London");
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-24T09:00");

    private volatile Instant now = START.atZone(TAYSIDE).toInstant();

    /** Nine o'clock in the morning of this day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.of(9, 0)));
    }

    public void moveTo(LocalDateTime moment) {
        now = moment.atZone(TAYSIDE).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        moveTo(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TAYSIDE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** Puts the movable clock in the place of the application's own. */
    @TestConfiguration
    public static class Configuration {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
