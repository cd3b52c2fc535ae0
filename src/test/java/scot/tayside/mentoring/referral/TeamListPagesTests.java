package scot.tayside.mentoring.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class TeamListPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Test // R10
    void putsThoseWithoutAFirstContactOnTop() throws Exception {
        World.build(application);

        String body = body("/referrals");

        assertThat(body)
                .contains("Our referrals", "none for", "Support ended", "Meeting: attended")
                .doesNotContain("Angus ");
        assertThat(body.indexOf("Dundee Allocated")).isBetween(1, body.indexOf("Dundee Contacted"));
        assertThat(body.indexOf("Dundee Contacted")).isLessThan(body.indexOf("Dundee Engaged"));
        assertThat(body.indexOf("Dundee Engaged")).isLessThan(body.indexOf("Dundee Closed"));
    }

    @Test
    void narrowsToAStateAndSaysSoWhenThereIsNone() throws Exception {
        World.build(application);

        assertThat(body("/referrals?status=WAITING")).contains("Dundee Waiting").doesNotContain("Dundee Engaged");
        assertThat(body("/referrals?text=nobody")).contains("No referrals here yet");
    }

    @Test
    void asksTheDatabaseNoMoreForMoreReferrals() throws Exception {
        World.build(application);
        body("/referrals");

        long one = Statements.during(() -> ask("/referrals?size=1"));

        assertThat(Statements.during(() -> ask("/referrals"))).isEqualTo(one);
    }

    @Test // R11 R12
    void tellsATeamHowSupportGoesAndHowItEnded() throws Exception {
        World.build(application);
        sql.sql("""
                        insert into contact (id, referral_id, person_id, held_on, kind, attendance, logged_at)
                        select gen_random_uuid(), id, person_id, d::date, k, a, now()
                        from referral, (values ('2026-06-16', 'REFERRER_UPDATE', 'ATTENDED'), ('2026-06-17', 'MEETING', 'DNA_ACCEPTABLE'),
                            ('2026-06-18', 'JOINT_MEETING', 'LATE'), ('2026-06-19', 'MEETING', 'CANCELLED_BY_SERVICE')) t (d, k, a)
                        where id in (?, ?)
                        """)
                .params(World.id("referral", DUNDEE, "ENGAGED"), World.id("referral", DUNDEE, "CLOSED"))
                .update();

        assertThat(body("/referrals/" + World.id("referral", DUNDEE, "ENGAGED")))
                .contains("Came to 2 of 3 meetings offered.", "17 Jun 2026: Meeting: did not attend, acceptable")
                .contains(
                        "You had an update in 1 of 24 weeks.",
                        "no update",
                        "18 June 2026",
                        "Tuesday 24 November, 14:00")
                .doesNotContain("How support ended");
        assertThat(body("/referrals/" + World.id("referral", DUNDEE, "CLOSED")))
                .contains("How support ended", "8 June 2026 to 20 November 2026", "Planned", "Goals reached");
        assertThat(pages.get()
                        .uri("/referrals/" + World.id("referral", DUNDEE, "ENGAGED"))
                        .with(As.coordinator()))
                .bodyText()
                .doesNotContain("How it goes");
    }

    private void ask(String path) {
        pages.get().uri(path).with(As.referrer(DUNDEE)).exchange();
    }

    private String body(String path) throws Exception {
        return pages.get()
                .uri(path)
                .with(As.referrer(DUNDEE))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
