package scot.tayside.mentoring.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.notice.NoticeQueries.Untold;

/** Letters about notices: one to each reader at a time, with what happened in a few words, a link to each, and nobody's name. */
@Service
@Transactional
class WriteLetters {

    private static final int MORNING = 7;

    private final NoticeQueries queries;
    private final Mails mails;
    private final MessageSource messages;
    private final Clock clock;

    WriteLetters(NoticeQueries queries, Mails mails, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.mails = mails;
        this.messages = messages;
        this.clock = clock;
    }

    @Scheduled(cron = "45 * * * * *")
    void atOnce() {
        queries.take(Letters.AT_ONCE, null, clock.instant()).stream()
                .collect(Collectors.groupingBy(Untold::userId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::write);
    }

    /** From seven in the morning as the clocks here show it, so that whoever was down at seven makes up for it. */
    @Scheduled(cron = "50 * * * * *")
    void daily() {
        LocalDate today = LocalDate.now(clock);
        if (LocalDateTime.now(clock).getHour() >= MORNING) {
            queries.waitingForDaily(today).stream()
                    .filter(user -> queries.rememberDaily(user, today))
                    .map(user -> queries.take(Letters.DAILY, user, clock.instant()))
                    .filter(news -> !news.isEmpty())
                    .forEach(this::write);
        }
    }

    private void write(List<Untold> news) {
        String lines = news.stream()
                .map(each -> messages.getMessage("notice.kind." + each.kind(), null, Locale.UK) + ":\n"
                        + mails.link("/notices/" + each.id()))
                .collect(Collectors.joining("\n\n"));
        String text = """
                %s

                How you are told, by letter or not, is for you to choose:
                %s
                """.formatted(lines, mails.link("/notices/settings"));
        mails.write(new Mail(news.get(0).username(), "News of your work in Tayside Mentoring", text));
    }
}
