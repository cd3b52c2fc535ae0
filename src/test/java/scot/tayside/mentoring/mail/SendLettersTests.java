package scot.tayside.mentoring.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

/** What is written reaches a mail server, once, however often it has to be tried. */
@MentoringTest
class SendLettersTests {

    private static final Mail LETTER =
            new Mail("worker@cjsw.example", "A word – of the week", "Läs mer: http://localhost:8080/feedback/x");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Mails mails;

    @Autowired
    Post post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    JavaMailSenderImpl server;
    SendLetters job;

    @BeforeEach
    void begin() {
        server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(SERVER.getSmtp().getPort());
        job = new SendLetters(post, server, "mentoring@tca.example");
    }

    @Test
    void sendsALetterOnce() throws Exception {
        mails.write(LETTER);

        job.send();
        job.send();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo(LETTER.subject());
        assertThat(letter.getFrom()[0]).hasToString("mentoring@tca.example");
        assertThat(letter.getRecipients(Message.RecipientType.TO)[0]).hasToString("worker@cjsw.example");
        assertThat(letter.getContent().toString().strip()).isEqualTo(LETTER.text());
        assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void keepsNoTextOfWhatWasSent() {
        mails.write(LETTER);

        job.send();

        assertThat(row())
                .containsEntry("body", "")
                .containsEntry("attempts", 1)
                .extractingByKey("sent_at")
                .isNotNull();
    }

    @Test
    void writesNothingWhenTheWorkItTellsOfFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(work -> {
                    mails.write(LETTER);
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");

        job.send();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainAfterGrowingPausesAndThenNoMore() {
        mails.write(LETTER);
        server.setPort(1);

        List<Integer> attempts = IntStream.of(0, 1, 3, 4, 15, 16, 64, 256, 1024, 4096, 40000, 40000)
                .map(minutes -> {
                    clock.advance(Duration.ofMinutes(minutes));
                    job.send();
                    return (Integer) row().get("attempts");
                })
                .boxed()
                .toList();

        assertThat(attempts).containsExactly(1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 8, 8);
        assertThat(row().get("failure")).asString().isNotBlank();
        assertThat(row().get("body")).isEqualTo(LETTER.text());
    }

    @Test
    void oneLetterThatCannotGoHoldsTheOthersBackForOneRoundOnly() {
        mails.write(new Mail("no address at all@@", "Broken", "Text"));
        clock.advance(Duration.ofSeconds(1));
        mails.write(LETTER);

        job.send();
        job.send();

        assertThat(Arrays.stream(SERVER.getReceivedMessages())).hasSize(1);
    }

    @Test
    void neverGivesOneLetterToTwo() {
        mails.write(LETTER);

        assertThat(transaction.<Boolean>execute(
                        first -> post.take().isPresent() && post.take().isEmpty()))
                .isTrue();
    }

    private Map<String, Object> row() {
        return sql.sql("select * from mail").query().singleRow();
    }
}
