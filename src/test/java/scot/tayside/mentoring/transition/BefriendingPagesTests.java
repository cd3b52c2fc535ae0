package scot.tayside.mentoring.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** Befriending begins towards the end of an order, and outlasts order and case. */
@MentoringTest
class BefriendingPagesTests {

    private static final RequestPostProcessor BEFRIENDER = As.account(
            "befriender@cath.example", Role.MENTOR, Organisation.CATH, EnumSet.of(LocalAuthority.PERTH_KINROSS));

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentee;
    UUID friend;

    @BeforeEach
    void somebodyWithAFriend() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("PERTH_KINROSS", "Samplefield");
        mentee = support.engaged(heather, "ACTIVE");
        pages.get("/", BEFRIENDER);
        friend = support.mentor(new Viewers(application).mentor());
        sql.sql("""
                        update mentor set type = 'BEFRIENDER', organisation = 'CATH',
                            user_id = (select id from user_account where username = 'befriender@cath.example')
                        """).update();
    }

    @ParameterizedTest(name = "first met on {0}, with an order that ends on {1}: {2}") // R8
    @CsvSource({
        "2026-10-30, 2026-12-31, AGREED",
        "2026-10-31, 2026-12-31, ACTIVE",
        "2026-11-20, 2026-11-20, ACTIVE",
        "2026-11-21, 2026-11-20, AGREED",
        "2026-11-20, , AGREED"
    })
    void beginsOnADayOfTheLastTwoMonthsOnly(String met, String end, String status) {
        befriended("AGREED");
        sql.sql("update referral set order_end = ?::date").param(end).update();

        assertThat(log(met)).hasStatus3xxRedirection();

        assertThat(sql.sql("select status from mentor_match")
                        .query(String.class)
                        .single())
                .isEqualTo(status);
    }

    @Test
    void goesOnWhenTheCaseCloses() {
        befriended("ACTIVE");
        sql.sql(
                        "insert into transition_offer (id, case_id, kind, offered_on, answer, answered_on) values (gen_random_uuid(), ?, 'BEFRIENDING', '2026-11-01', 'ACCEPTED', '2026-11-02')")
                .param(mentee)
                .update();
        assertThat(close()).hasRedirectedUrl("/cases/" + mentee);

        assertThat(pages.get("/", BEFRIENDER)).bodyText().contains("Heather Samplefield");
        assertThat(pages.get("/cases/" + mentee, BEFRIENDER))
                .bodyText()
                .contains("Goes on after the support", "Log a contact");
        assertThat(log("2026-11-23")).hasStatus3xxRedirection();
        assertThat(pages.get("/cases/" + mentee, As.coordinator())).bodyText().contains("23 November 2026");
        assertThat(pages.get("/cases/" + mentee, As.referrer(LocalAuthority.PERTH_KINROSS)))
                .bodyText()
                .doesNotContain("23 November 2026", "Log a contact");
        assertThat(sql.sql("select depth from reading.timeline_contact where day = '2026-11-23' and kind = 'contact'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(sql.sql("select count(*) from reading.stat_befriending_meeting")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void isOverBeforeACaseThatIsNothingElse() {
        befriended("ACTIVE");
        sql.sql("update mentee_case set service = 'BEFRIENDING'").update();

        assertThat(close()).hasStatusOk().bodyText().contains("cannot be closed yet");
    }

    @Test
    void doesNotKeepOpenACaseForAFriendStillToBeMet() {
        befriended("AGREED");

        assertThat(close()).hasStatusOk().bodyText().contains("cannot be closed yet");
    }

    private void befriended(String status) {
        UUID match = support.match(heather, friend, status);
        sql.sql("""
                        update mentor_match set kind = 'BEFRIENDING', proposed_on = '2026-10-01', agreed_on = '2026-10-01',
                            started_on = case when status = 'ACTIVE' then date '2026-11-05' end where id = ?
                        """).param(match).update();
    }

    private MvcTestResult log(String on) {
        return pages.post(
                "/contacts/new?referral=" + heather.referral(),
                BEFRIENDER,
                "kind",
                "MEETING",
                "heldOn",
                on,
                "attendance",
                "ATTENDED");
    }

    private MvcTestResult close() {
        return pages.post(
                "/cases/" + mentee + "/close",
                As.coordinator(),
                "on",
                "20/11/2026",
                "exitType",
                "PLANNED",
                "exitReason",
                "BEFRIENDING",
                "orderResult",
                "STILL_RUNNING",
                "noExitReviewReason",
                "Held with the last review");
    }
}
