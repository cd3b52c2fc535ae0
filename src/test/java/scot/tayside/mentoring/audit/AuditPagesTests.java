package scot.tayside.mentoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;

/** Managers and administrators see who did what, and who looked at a file. */
@MentoringTest
class AuditPagesTests { // R33

    private static final UUID ROWAN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    MovableClock clock;

    @Autowired
    Access access;

    @Autowired
    Users users;

    @BeforeEach
    void aPersonReferredInAngus() {
        sql.sql(
                        "insert into person (id, reference, first_name, last_name, date_of_birth, sex) values (?, 'P00071', 'Rowan', 'Testwell', date '1990-01-01', 'FEMALE')")
                .param(ROWAN)
                .update();
        sql.sql("""
                        insert into referral (id, reference, person_id, area, service, legal_basis, received_on, status, status_on)
                        values (?, 'R00071', ?, 'ANGUS', 'WOMEN_ONLY', 'BAIL', date '2026-11-01', 'SUBMITTED', date '2026-11-01')
                        """).param(REFERRAL).param(ROWAN).update();
    }

    @Test
    void showsWhoLookedAtAFile() {
        note("person.changed", ROWAN, "telephone: 1 → 2");
        note("person.changed", UUID.randomUUID(), "another file");

        for (String reference : List.of("P00071", "p00071", "R00071")) {
            assertThat(get("/audit?person=" + reference, As.manager()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1 found", "Rowan Testwell (P00071)", "telephone: 1 → 2")
                    .doesNotContain("another file");
        }
        assertThat(get("/audit?person=P99999", As.manager())).bodyText().contains("Nothing in the trail fits");
    }

    @Test
    void hidesWhatIsInFilesFromTheAdministrator() {
        note("person.changed", ROWAN, "telephone: 1 → 2");

        assertThat(get("/audit?person=P00071", As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("1 found")
                .doesNotContain("Rowan", "telephone: 1");
    }

    @Test
    void recordsWhatWasRefused() {
        assertThat(get("/audit", As.mentor())).hasStatus(403);
        Viewer stranger = viewer("mentor@tca.example");
        assertThatThrownBy(() -> access.toPerson(ROWAN, stranger)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> access.toReferral(REFERRAL, stranger)).isInstanceOf(NoSuchElementException.class);

        assertThat(get("/audit?action=access.refused&person=P00071", As.manager()))
                .bodyText()
                .contains("2 found", "Was refused a file", "Rowan Testwell (P00071)");
        assertThat(get("/audit?action=access.forbidden", As.manager()))
                .bodyText()
                .contains("1 found", "Was refused a page");
    }

    @Test
    void recordsSignInsAndTriesAndSignOuts() {
        get("/", As.director());
        MockHttpSession session = (MockHttpSession)
                signIn("director@tca.example", "A-test-password-1").getRequest().getSession(false);
        signIn("director@tca.example", "wrong");
        signIn("My secret password", "director@tca.example");
        pages.post().uri("/logout").session(session).with(csrf()).exchange();

        assertThat(get("/audit?user=DIRECTOR", As.administrator())).bodyText().contains("Signed in", "Signed out");
        assertThat(get("/audit?action=identity.not-signed-in", As.administrator()))
                .bodyText()
                .contains("2 found", "Somebody unknown")
                .doesNotContain("secret");
        assertThat(sql.sql("select count(*) from audit_entry where subject_id || coalesce(details, '') ~ 'secret'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql(
                                "select last_signed_in_at is not null from user_account where username = 'director@tca.example'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void countsDaysAsTaysideDoes() {
        clock.moveTo(LocalDateTime.parse("2026-04-01T00:15"));
        note("test.done", null, "a quarter past midnight");
        clock.reset();

        assertThat(get("/audit?action=test.done&from=1/4/2026&to=2026-04-01", As.manager()))
                .bodyText()
                .contains("1 Apr 2026 00:15:00", "a quarter past midnight");
        assertThat(get("/audit?action=test.done&to=31/3/2026", As.manager()))
                .bodyText()
                .contains("Nothing in the trail fits");
        assertThat(get("/audit?from=31/2/2026", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a real date");
    }

    @Test
    void isReadPageByPageAndThatIsRecorded() {
        for (int number = 1; number <= 30; number++) {
            note("test.done", null, "number " + number + ".");
        }

        assertThat(get("/audit?action=test.done&size=10&page=3", As.manager()))
                .bodyText()
                .contains("Showing 21 to 30 of 30", "number 1.")
                .doesNotContain("number 11.");
        assertThat(get("/audit?action=audit.read", As.manager())).bodyText().contains("action test.done");
    }

    private Viewer viewer(String username) {
        return users.viewer(new UserId(sql.sql("select id from user_account where username = ?")
                        .param(username)
                        .query(UUID.class)
                        .single()))
                .orElseThrow();
    }

    private void note(String action, UUID person, String details) {
        facts.publishEvent(new Audited.Fact(action, "person", String.valueOf(person), person, details));
    }

    private MvcTestResult get(String uri, RequestPostProcessor as) {
        return pages.get().uri(uri).with(as).exchange();
    }

    private MvcTestResult signIn(String username, String password) {
        return pages.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
