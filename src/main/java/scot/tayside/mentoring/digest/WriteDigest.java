package scot.tayside.mentoring.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** Each Monday from seven in the morning, or on Tuesday where nothing ran on Monday, a letter to each social worker who wants it: once. */
@Service
@Transactional
class WriteDigest {

    private static final int MORNING = 7;
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

    private final DigestQueries queries;
    private final Mails mails;
    private final Clock clock;

    WriteDigest(DigestQueries queries, Mails mails, Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */10 * * * *")
    void write() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!DAYS.contains(now.getDayOfWeek()) || now.getHour() < MORNING) {
            return;
        }
        Week week = Week.before(LocalDate.now(clock));
        String text = """
                The page of last week shows what happened to the people your team has referred, and which meetings are to come:
                %s

                Whether you get this letter is for you to choose:
                %s
                """.formatted(mails.link("/digest/" + week.monday()), mails.link("/notices/settings"));
        queries.toWriteTo(week).stream()
                .filter(reader -> queries.remember(reader, week, clock.instant()))
                .forEach(
                        reader -> mails.write(new Mail(reader.username(), "Last week of your team's referrals", text)));
    }
}
