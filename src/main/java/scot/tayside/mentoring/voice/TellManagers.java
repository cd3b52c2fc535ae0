package scot.tayside.mentoring.voice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;

/** Managers hear by letter of consent that was withdrawn, and in how many reports the words still stand. */
@Component
class TellManagers {

    private final UseQueries queries;
    private final Mails mails;
    private final MessageSource messages;

    TellManagers(UseQueries queries, Mails mails, MessageSource messages) {
        this.queries = queries;
        this.mails = mails;
        this.messages = messages;
    }

    @EventListener
    void on(VoiceEvent.Withdrawn withdrawal) {
        long standing = queries.uses(withdrawal.voice()).stream()
                .filter(VoiceUse::canBeTakenOut)
                .count();
        String subject = say("voice.letter.subject", withdrawal.reference());
        String text =
                say("voice.letter.text", withdrawal.reference(), standing, mails.link("/quotes/" + withdrawal.voice()));
        queries.managers(withdrawal.voice()).forEach(manager -> mails.write(new Mail(manager, subject, text)));
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.UK);
    }
}
