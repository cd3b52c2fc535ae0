package scot.tayside.mentoring.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** Looks every hour for what falls due, and writes to whoever is responsible: once a step, however many servers look. */
@Service
@Transactional
class RemindOfObligations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ObligationQueries queries;
    private final Mails mails;
    private final Clock clock;

    RemindOfObligations(ObligationQueries queries, Mails mails, Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 * * * *")
    void remind() {
        LocalDate today = LocalDate.now(clock);
        queries.owed(today)
                .forEach(owed -> Step.reached(owed.dueOn(), today)
                        .filter(step -> queries.remember(owed, step))
                        .ifPresent(step -> mails.write(letter(owed, step))));
    }

    private Mail letter(Owed owed, Step step) {
        String day = DAY.format(owed.dueOn());
        String subject = step == Step.OVERDUE ? "Overdue since " + day : "Due on " + day;
        String text = """
                %s: %s.

                Who gets it, and where to mark it as done:
                %s
                """.formatted(subject, owed.title(), mails.link("/obligations/" + owed.id()));
        return new Mail(owed.username(), subject + ": " + owed.title(), text);
    }
}
