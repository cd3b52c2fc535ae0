package scot.tayside.mentoring.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** From when until when, as moments: what people type is read as the clocks show it on that day. */
record Time(Instant from, Instant until) {

    static Time of(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
        return new Time(
                day.atTime(from).atZone(zone).toInstant(),
                day.atTime(until).atZone(zone).toInstant());
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(from, zone);
    }

    long minutes() {
        return Duration.between(from, until).toMinutes();
    }

    String told(ZoneId zone) {
        return "%s %s–%s".formatted(day(zone), LocalTime.ofInstant(from, zone), LocalTime.ofInstant(until, zone));
    }
}
