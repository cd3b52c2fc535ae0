package scot.tayside.mentoring.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The words a report is printed with. */
@Component
class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final MessageSource messages;
    private final ZoneId zone;

    ReportWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.zone = clock.getZone();
    }

    String of(String code, @Nullable Object... arguments) {
        return messages.getMessage(code, arguments, Locale.UK);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String days(LocalDate from, LocalDate to) {
        return new ReportingPeriod(from, to).label();
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
