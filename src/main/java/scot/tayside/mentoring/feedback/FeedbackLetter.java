package scot.tayside.mentoring.feedback;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** The letter that leads a referrer to the questions, and names nobody. */
@Component
class FeedbackLetter {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Mails mails;
    private final MessageSource messages;

    FeedbackLetter(Mails mails, MessageSource messages) {
        this.mails = mails;
        this.messages = messages;
    }

    void write(Feedback feedback, Key key, LocalDate closed) {
        String until = DAY.format(Objects.requireNonNull(feedback.openUntil()));
        String link = mails.link("/feedback/" + key.text());
        mails.write(new Mail(
                Objects.requireNonNull(feedback.recipient()),
                say("feedback.letter.subject"),
                say("feedback.letter.text", MONTH.format(closed), link, until)));
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.UK);
    }
}
