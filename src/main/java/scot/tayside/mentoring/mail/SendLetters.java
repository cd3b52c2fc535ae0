package scot.tayside.mentoring.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries waiting letters to the mail server, where there is one; never from a demonstration. */
@Component
@ConditionalOnProperty("spring.mail.host")
@ConditionalOnBooleanProperty(name = "mentoring.mail.sending", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "mentoring.demo", havingValue = false, matchIfMissing = true)
class SendLetters {

    private static final Logger log = LoggerFactory.getLogger(SendLetters.class);

    private final Post post;
    private final JavaMailSender server;
    private final String sender;

    SendLetters(Post post, JavaMailSender server, @Value("${mentoring.mail.from:mentoring@localhost}") String sender) {
        this.post = post;
        this.server = server;
        this.sender = sender;
    }

    /** Until none waits, or the server fails: then the others would only wait for it, too. */
    @Scheduled(fixedDelayString = "${mentoring.mail.every:PT20S}")
    void send() {
        for (Optional<Letter> next = post.take(); next.isPresent(); next = post.take()) {
            Letter letter = next.get();
            try {
                server.send(message(letter));
                post.sent(letter);
            } catch (MailException | MessagingException failure) {
                log.warn("Letter {} was not sent at attempt {}", letter.id(), letter.attempts() + 1, failure);
                post.failed(letter, failure);
                return;
            }
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(sender);
        parts.setTo(letter.recipient());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
