package scot.tayside.mentoring.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Letters that lead somebody to their own page of what is missing; one a day, and no client is named in it. */
@Service
@Transactional
class Reminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final QualityQueries queries;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(QualityQueries queries, Mails mails, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a letter was written: not if they had one today already. */
    boolean send(UUID user, ReportingPeriod period, Viewer by) {
        Recipient recipient = find(user, by);
        if (!queries.remember(recipient, LocalDate.now(clock), by)) {
            return false;
        }
        mails.write(new Mail(recipient.username(), "Please complete the records of the quarter", text(period)));
        events.publishEvent(new Audited.Fact(
                "quality.reminded", "user", user.toString(), null, recipient.username() + ", " + period.label()));
        return true;
    }

    Recipient find(UUID user, Viewer by) {
        return queries.recipients(by).stream()
                .filter(each -> each.userId().equals(user))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody the viewer may remind"));
    }

    private String text(ReportingPeriod period) {
        return """
                Some records of the period %s are not complete yet, and the figures of its report need them.

                What is missing with you, and where to add it, stands on your own page:
                %s

                Please complete what you can before %s. If something cannot be completed, tell your coordinator why.
                """.formatted(
                        period.label(),
                        mails.link("/quality?period=" + QualityFilter.code(period)),
                        DAY.format(period.lastDay().plusDays(1)));
    }
}
