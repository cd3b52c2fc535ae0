package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.OpenAccount;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.BrowserTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Visit;

/** The main job from end to end, in a browser: social worker, coordinator, mentor, manager; and the figure that it changes. */
@BrowserTest
class JourneyBrowserTests {

    private static final String PASSWORD = "Four-people-one-journey";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void openAccounts() {
        Set<LocalAuthority> everywhere = Set.of(LocalAuthority.values());
        account("dundee@cjsw.example", Role.REFERRER, Organisation.CJSW, Set.of(LocalAuthority.DUNDEE));
        account("coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, everywhere);
        account("manager@tca.example", Role.MANAGER, Organisation.TCA, everywhere);
        UserId mentor = account("mentor@tca.example", Role.MENTOR, Organisation.TCA, everywhere);
        clearedMentor(mentor);
    }

    private UserId account(String username, Role role, Organisation organisation, Set<LocalAuthority> areas) {
        return users.open(new OpenAccount(username, role.title(), PASSWORD, role, organisation, areas));
    }

    private void clearedMentor(UserId account) {
        UUID mentor = UUID.randomUUID();
        LocalDate cleared = today().minusYears(1);
        sql.sql("""
                        insert into mentor (id, user_id, first_name, last_name, sex, type, organisation, status, recruited_on,
                            identity_checked_on, references_on, induction_on, training_on, code_of_conduct_on, cleared_on,
                            caseload_limit, pvg_status, pvg_roles)
                        values (:id, :user, 'Lark', 'Testwell', 'FEMALE', 'PAID', 'TCA', 'CLEARED', :on, :on, :on, :on, :on, :on, :on,
                            15, 'MEMBER', 'BOTH')
                        """)
                .param("id", mentor)
                .param("user", account.value())
                .param("on", cleared)
                .update();
        sql.sql("insert into mentor_area values (?, 'DUNDEE')").param(mentor).update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void followsAPersonFromReferralToTheQuartersFigure() {
        String referral = refer();
        decideAndMatch(referral);
        meet(referral);
        String supportCase = engage(referral);
        assess(supportCase);
        ReportingPeriod quarter = ReportingPeriod.quarterOf(today().plusDays(90));
        assertThat(figure(quarter)).isEqualTo("–,0,0");

        clock.moveTo(today().plusDays(90));
        review(supportCase);

        assertThat(figure(quarter)).isEqualTo("100,1,1");
    }

    private String refer() {
        try (Visit socialWorker = Visit.of(port).signIn("dundee@cjsw.example", PASSWORD)) {
            socialWorker.press("Refer somebody");
            Page page = socialWorker.page();
            socialWorker.open("/referrals/new/person");
            page.fill("[name=firstName]", "Hazel");
            page.fill("[name=lastName]", "Examplar");
            page.fill("[name=dateOfBirth]", "14/2/1994");
            page.check("[name=sex][value=FEMALE]");
            socialWorker.press("Save and go on");
            socialWorker.open("/referrals/new/asked");
            page.check("[name=service][value=MENTORING_FOR_MEN]");
            socialWorker.press("Save and go on");
            socialWorker.open("/referrals/new/order");
            page.check("[name=legalBasis][value=COURT_ORDER]");
            page.fill("[name=orderStart]", TYPED.format(today().minusMonths(1)));
            page.fill("[name=orderEnd]", TYPED.format(today().plusYears(1)));
            socialWorker.press("Save and go on");

            assertThat(socialWorker.text()).contains("is for people whose offending is persistent");
            socialWorker.open("/referrals/new");
            assertThat(socialWorker.text()).contains("is for people up to 25");

            socialWorker.open("/referrals/new/needs");
            page.check("[name=outcomes][value=CRIME]");
            socialWorker.press("Save and go on");
            socialWorker.open("/referrals/new/risks");
            page.fill("[name=riskSummary]", "Meet in public places.");
            socialWorker.press("Save and go on");
            socialWorker.open("/referrals/new/consent");
            page.fill("[name=consentOn]", TYPED.format(today()));
            socialWorker.press("Save and go on");
            socialWorker.open("/referrals/new/asked");
            page.check("[name=service][value=WOMEN_ONLY]");
            socialWorker.press("Save and go on");
            socialWorker.press("Check your answers");
            socialWorker.press("Send the referral");

            assertThat(socialWorker.path()).matches("/referrals/[0-9a-f-]{36}");
            assertThat(socialWorker.complaints()).isEmpty();
            return socialWorker.path();
        }
    }

    private void decideAndMatch(String referral) {
        try (Visit coordinator = Visit.of(port).signIn("coordinator@tca.example", PASSWORD)) {
            assertThat(coordinator.text()).contains("Hazel Examplar");
            coordinator.open(referral + "/accept");
            coordinator.press("Accept");
            coordinator.press("Find a mentor");
            coordinator.press("Propose");
            coordinator.press("Agree");
            coordinator.page().check("[name=agreed][value=MENTEE]");
            coordinator.page().check("[name=agreed][value=MENTOR]");
            coordinator.press("Agree");
            assertThat(coordinator.text()).contains("Both have agreed");
            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    private void meet(String referral) {
        try (Visit mentor = Visit.onTelephone(port).signIn("mentor@tca.example", PASSWORD)) {
            log(mentor, referral, "PHONE");
            log(mentor, referral, "MEETING");
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private void log(Visit mentor, String referral, String kind) {
        mentor.open("/contacts/new?referral=" + referral.substring("/referrals/".length()));
        mentor.page().check("[name=kind][value=" + kind + "]");
        mentor.page().check("[name=attendance][value=ATTENDED]");
        mentor.page().fill("[name=minutes]", "45");
        mentor.page().locator("[name=referrerTold]").first().check();
        mentor.press("Save");
        assertThat(mentor.path()).doesNotContain("/contacts/new");
    }

    private String engage(String referral) {
        try (Visit coordinator = Visit.of(port).signIn("coordinator@tca.example", PASSWORD)) {
            coordinator.open(referral + "/engage");
            coordinator.page().fill("[name=agreementSignedOn]", TYPED.format(today()));
            coordinator.press("Record the agreement");
            UUID id = sql.sql("select id from mentee_case").query(UUID.class).single();
            return id.toString();
        }
    }

    private void assess(String supportCase) {
        try (Visit mentor = Visit.of(port).signIn("mentor@tca.example", PASSWORD)) {
            mentor.open("/reviews/new?case=" + supportCase + "&kind=ASSESSMENT");
            mentor.page().check("[name='scores[CRIME].chosen']");
            say(mentor, "CRIME", 3);
            say(mentor, "ENGAGEMENT", 4);
            say(mentor, "MOTIVATION", 5);
            assertThat(mentor.page()
                            .locator("select[name='scores[CRIME].mentor']")
                            .count())
                    .isZero();
            mentor.press("Done: hand back");
            score(mentor, "CRIME", 4);
            score(mentor, "ENGAGEMENT", 4);
            score(mentor, "MOTIVATION", 5);
            mentor.press("Complete");
            assertThat(mentor.path()).doesNotContain("/reviews/new");
        }
    }

    private void review(String supportCase) {
        try (Visit mentor = Visit.of(port).signIn("mentor@tca.example", PASSWORD)) {
            mentor.open("/reviews/new?case=" + supportCase + "&kind=QUARTERLY");
            say(mentor, "CRIME", 6);
            mentor.press("Save and finish later");
            mentor.open("/reviews/new?case=" + supportCase + "&kind=QUARTERLY");
            assertThat(mentor.page().isChecked("[name='scores[CRIME].mentee'][value='6']"))
                    .isTrue();
            say(mentor, "ENGAGEMENT", 4);
            say(mentor, "MOTIVATION", 6);
            mentor.press("Done: hand back");
            score(mentor, "CRIME", 5);
            score(mentor, "ENGAGEMENT", 4);
            score(mentor, "MOTIVATION", 5);
            mentor.press("Complete");
            assertThat(mentor.path()).doesNotContain("/reviews/new");
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private void say(Visit mentor, String outcome, int mentee) {
        mentor.page().check("[name='scores[%s].mentee'][value='%d']".formatted(outcome, mentee));
    }

    private void score(Visit mentor, String outcome, int mentors) {
        mentor.page().selectOption("[name='scores[" + outcome + "].need']", "SCORED");
        mentor.page().selectOption("[name='scores[" + outcome + "].mentor']", Integer.toString(mentors));
    }

    /** Value, numerator and denominator of women who improved in the first heading, as the manager's file says. */
    private String figure(ReportingPeriod period) {
        try (Visit manager = Visit.of(port).signIn("manager@tca.example", PASSWORD)) {
            String csv = (String) manager.page()
                    .evaluate(
                            "url => fetch(url).then(answer => answer.text())",
                            "/reports/figures.csv?from=%s&to=%s".formatted(period.firstDay(), period.lastDay()));
            return csv.lines()
                    .filter(line -> line.startsWith("outcomes.domain.improved,WOMEN_ONLY,,,OFF,"))
                    .map(line -> line.substring("outcomes.domain.improved,WOMEN_ONLY,,,OFF,".length()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
