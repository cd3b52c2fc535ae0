package scot.tayside.mentoring.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class MessagePagesTests {

    private static final String THREAD = "/messages/" + World.id("referral", DUNDEE, "ENGAGED");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void build() {
        World.build(application);
        List.of(As.coordinator(), As.manager(), As.referrer(DUNDEE), As.referrer(ANGUS), As.mentor())
                .forEach(who -> pages.get().uri("/").with(who).exchange());
    }

    @Test
    void tellsTheServiceWithoutANameWhenATeamWrites() {
        assertThat(write("Court is on Monday.", false, As.referrer(DUNDEE))).hasRedirectedUrl(THREAD);

        assertThat(letters()).containsExactly("coordinator@tca.example");
        assertThat(sql.sql("select body from mail").query(String.class).single())
                .contains(THREAD);
        assertThat(pages.get().uri(THREAD).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Court is on Monday.", "Unread", "I have read this message", "Not shown to mentors.");
        assertThat(work("coordinator@tca.example")).contains("Read a message");
        assertThat(work("mentor@tca.example")).doesNotContain("Read a message");
        assertThat(work("manager@tca.example")).doesNotContain("Read a message");
    }

    @Test // R24
    void showsAMentorOnlyWhatIsMeantForMentors() {
        write("About the theft.", false, As.referrer(DUNDEE));
        write("Prefers mornings.", true, As.referrer(DUNDEE));

        assertThat(pages.get().uri(THREAD).with(As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Prefers mornings.")
                .doesNotContain("About the theft.", "The mentor may read this");
        assertThat(work("mentor@tca.example")).contains("Read a message");
        assertThat(letters()).contains("mentor@tca.example");
    }

    @Test
    void isReadOnceSomebodySaysSo() {
        write("Court is on Monday.", false, As.referrer(DUNDEE));

        assertThat(pages.post().uri(THREAD + "/read").with(As.coordinator()).with(csrf()))
                .hasRedirectedUrl(THREAD);

        assertThat(pages.get().uri(THREAD).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Read by coordinator on 24 Nov, 09:00.");
        assertThat(work("coordinator@tca.example")).doesNotContain("Read a message");
        assertThat(sql.sql("select string_agg(action, ' ' order by id) from audit_entry where action like 'message.%'")
                        .query(String.class)
                        .single())
                .startsWith("message.written message.acknowledged");
    }

    @Test
    void answersTheTeamWhereTheSocialWorkerHasNoAccount() {
        write("She came.", true, As.mentor());

        assertThat(letters()).containsExactly("coordinator@tca.example", "dundee@cjsw.example");
        assertThat(work("dundee@cjsw.example")).contains("Read a message");
        assertThat(work("angus@cjsw.example")).doesNotContain("Read a message");
        assertThat(pages.get()
                        .uri("/referrals/" + World.id("referral", DUNDEE, "ENGAGED"))
                        .with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("1 message, 1 unread", "Message from the service")
                .doesNotContain("She came.");
    }

    @Test
    void readsWhatCameBeforeWithTheAnswer() {
        write("Court is on Monday.", false, As.referrer(DUNDEE));

        write("Thank you.", false, As.coordinator());

        assertThat(work("coordinator@tca.example")).doesNotContain("Read a message");
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLongAndRefusesNothing() {
        assertThat(write("", false, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Write the message");
        assertThat(write("x".repeat(4001), false, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Use up to 4000 characters for the message", "xxxxx");
        assertThat(letters()).isEmpty();
    }

    @Test
    void isNotThereForOthers() {
        assertThat(pages.get().uri(THREAD).with(As.referrer(ANGUS))).hasStatus(404);
        assertThat(write("Hello", false, As.referrer(ANGUS))).hasStatus(404);
        assertThat(pages.post().uri(THREAD + "/read").with(As.otherMentor()).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void asksTheDatabaseNoMoreForManyMessages() {
        write("One", true, As.referrer(DUNDEE));
        long few = Statements.during(
                () -> pages.get().uri(THREAD).with(As.coordinator()).exchange());
        for (int i = 0; i < 8; i++) {
            write("More " + i, true, As.referrer(DUNDEE));
        }

        assertThat(Statements.during(
                        () -> pages.get().uri(THREAD).with(As.coordinator()).exchange()))
                .isEqualTo(few);
    }

    private MvcTestResult write(String words, boolean forMentor, RequestPostProcessor who) {
        return pages.post()
                .uri(THREAD)
                .formField("words", words)
                .formField("forMentor", Boolean.toString(forMentor))
                .with(who)
                .with(csrf())
                .exchange();
    }

    private String work(String username) {
        return sql.sql(
                        "select coalesce(string_agg(k.kind, ' '), '') from reading.work_item k join user_account u on u.id = k.user_id where u.username = ?")
                .param(username)
                .query(String.class)
                .single()
                .replace("message.read", "Read a message");
    }

    private List<String> letters() {
        return sql.sql("select distinct recipient from mail order by recipient")
                .query(String.class)
                .list();
    }
}
