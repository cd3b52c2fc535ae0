package scot.tayside.mentoring.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.person.PersonId;

/** Looks every five minutes for mentors who have not come back, and has their coordinators look for them: once each, however many servers look. */
@Service
@Transactional
class RaiseAlarms {

    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    private final AlarmQueries queries;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaiseAlarms(AlarmQueries queries, Mails mails, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */5 * * * *")
    void raise() {
        Instant now = clock.instant();
        queries.silent(now.minus(Plan.SILENCE)).stream()
                .filter(silent -> queries.raise(silent.id().value(), now))
                .forEach(this::tell);
    }

    private void tell(AlarmQueries.Silent silent) {
        String text = """
                A mentor has not checked out of an appointment that was to end at %s.
                Please find out whether they are safe. Where they are, and whom to call:
                %s
                """.formatted(END.format(silent.ends()), mails.link("/appointments/" + silent.id()));
        queries.toTell(silent.referralId())
                .forEach(address -> mails.write(new Mail(address, "A mentor has not checked out", text)));
        events.publishEvent(
                new AppointmentEvent(silent.id(), new PersonId(silent.personId()), "appointment.alarm-raised", null));
    }
}
