package scot.tayside.mentoring.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class DigestTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    WriteDigest digest;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        List.of(As.manager(), As.coordinator(), As.mentor(), As.referrer(DUNDEE), As.referrer(ANGUS))
                .forEach(each -> pages.get("/", each));
    }

    @ParameterizedTest(name = "{0}: {1} letters")
    @CsvSource({
        "2026-11-30T06:59, 0",
        "2026-11-30T07:00, 2",
        "2026-12-01T12:00, 2",
        "2026-12-02T12:00, 0",
        "2027-03-29T07:00, 2",
        "2026-10-26T06:59, 0",
        "2026-10-26T07:00, 2"
    })
    void writesOnMondayMorningAlsoAfterTheClocksChanged(LocalDateTime moment, int letters) {
        clock.moveTo(moment);

        digest.write();
        digest.write();

        assertThat(recipients()).hasSize(letters).doesNotHaveDuplicates();
    }

    @Test
    void writesToSocialWorkersWhoWantItAndToNobodyElse() {
        pages.post("/notices/settings", As.referrer(ANGUS), "letters", "NONE");
        clock.moveTo(LocalDateTime.parse("2026-11-30T07:00"));

        digest.write();

        assertThat(recipients()).containsExactly("dundee@cjsw.example");
        assertThat(sql.sql("select body from mail").query(String.class).single())
                .contains("/digest/2026-11-23");

        sql.sql("update user_account set active = false").update();
        clock.moveTo(LocalDateTime.parse("2026-12-07T07:00"));
        digest.write();
        assertThat(recipients()).as("leavers get none").hasSize(1);
    }

    @Test
    void showsATeamItsOwnWeek() { // R11
        assertThat(pages.get("/digest/2026-11-16", As.referrer(DUNDEE)))
                .bodyText()
                .contains(
                        "Meetings attended (",
                        "Dundee Engaged",
                        "No word from us that week (1)",
                        "Support ended (1)",
                        "24 Nov")
                .doesNotContain("Angus Engaged", "Angus Closed", "canary-note");
        assertThat(pages.get("/digest/2026-06-01", As.referrer(ANGUS)))
                .bodyText()
                .contains("Angus Submitted", "First contacts (3)")
                .doesNotContain("Dundee Submitted", "Angus Void");
        assertThat(pages.get("/digest", As.referrer(DUNDEE))).hasRedirectedUrl("/digest/2026-11-16");
        assertThat(pages.get("/digest/2026-11-17", As.referrer(DUNDEE))).hasStatus(404);
        assertThat(pages.get("/digest/2026-11-30", As.referrer(DUNDEE))).hasStatus(404);
        assertThat(pages.get("/digest/2026-11-16", As.mentor())).hasStatus(403);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForNone() {
        long none = Statements.during(() -> pages.get("/digest/2025-01-06", As.referrer(DUNDEE)));

        assertThat(Statements.during(() -> pages.get("/digest/2026-06-01", As.referrer(DUNDEE))))
                .isEqualTo(none);
    }

    private List<String> recipients() {
        return sql.sql("select recipient from mail order by 1")
                .query(String.class)
                .list();
    }
}
