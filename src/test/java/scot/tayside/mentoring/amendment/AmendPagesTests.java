package scot.tayside.mentoring.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

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
import scot.tayside.mentoring.testing.World;

@MentoringTest
class AmendPagesTests {

    private static final String REFERRAL = "/referrals/" + World.id("referral", DUNDEE, "ENGAGED");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void build() {
        World.build(application);
        pages.get().uri("/").with(As.coordinator()).exchange();
        pages.get().uri("/").with(As.mentor()).exchange();
    }

    @Test // R4
    void amendsTheOrderWithOldAndNewAndNeverAsksAgainWhoMayBeReferred() {
        MvcTestResult amended = amend(
                "order",
                As.referrer(DUNDEE),
                "orderStart",
                "1/1/2026",
                "orderEnd",
                "1/2/2026",
                "requirements",
                "UNPAID_WORK",
                "offenceSummary",
                World.canary("offence", DUNDEE, "ENGAGED"),
                "reason",
                "Revoked and ended early");

        assertThat(amended).hasRedirectedUrl(REFERRAL);
        assertThat(pages.get().uri(REFERRAL).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("What was amended", "31 December 2027 → 1 February 2026")
                .contains("Unpaid work or other activity", "Because: Revoked and ended early");
        assertThat(sql.sql("select details from audit_entry where action = 'referral.amended'")
                        .query(String.class)
                        .single())
                .contains("Last day of the order: 31 December 2027 → 1 February 2026", "Reason: Revoked");
        assertThat(work("coordinator@tca.example")).contains("amendment.seen");
    }

    @Test // R24
    void showsMentorsNothingOfTheOrderButWhatTheyMayRead() {
        amend("order", As.referrer(DUNDEE), "orderStart", "1/1/2026", "orderEnd", "1/2/2026", "reason", "Court said");
        assertThat(work("mentor@tca.example")).doesNotContain("amendment.seen");

        amend("access", As.referrer(DUNDEE), "interpreter", "Polish", "reason", "She asked");

        assertThat(pages.get().uri(REFERRAL).with(As.mentor()))
                .bodyText()
                .contains("Polish", "She asked", "I have seen this")
                .doesNotContain("Court said", "1 February 2026");
        assertThat(work("mentor@tca.example")).contains("amendment.seen");
        assertThat(pages.post()
                        .uri(REFERRAL + "/amendments-seen")
                        .with(As.mentor())
                        .with(csrf()))
                .hasRedirectedUrl(REFERRAL);
        assertThat(work("mentor@tca.example")).doesNotContain("amendment.seen");
        assertThat(work("coordinator@tca.example")).contains("amendment.seen");
    }

    @Test
    void addsRisksAndReplacesContactDetailsInThePersonsFile() {
        amend("risks", As.referrer(DUNDEE), "riskSummary", "A dog", "riskManagement", "Meet in town", "reason", "Told");
        amend("contact", As.referrer(DUNDEE), "phone", "07700 900999", "reason", "New number");

        assertThat(sql.sql("select risk_summary || phone || address from person where id = ?")
                        .param(World.id("person", DUNDEE, "ENGAGED"))
                        .query(String.class)
                        .single())
                .contains(World.canary("risk", DUNDEE, "ENGAGED"), "A dog", "07700 900999")
                .contains(World.canary("address", DUNDEE, "ENGAGED"));
        assertThat(pages.get().uri(REFERRAL).with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("as it was known → 07700 900999")
                .doesNotContain("07700 900123");
        assertThat(pages.get().uri(REFERRAL).with(As.coordinator())).bodyText().contains("07700 900123 → 07700 900999");
    }

    @Test
    void asksWhyAndRefusesWhatChangesNothing() {
        assertThat(amend("access", As.referrer(DUNDEE), "interpreter", "Polish"))
                .hasStatusOk()
                .bodyText()
                .contains("Say why it is different", "Polish");
        assertThat(amend(
                        "access",
                        As.referrer(DUNDEE),
                        "accessNeeds",
                        World.canary("access", DUNDEE, "ENGAGED"),
                        "reason",
                        "None"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is different from what the referral says already");
        assertThat(amend("needs", As.referrer(DUNDEE), "reason", "None"))
                .bodyText()
                .contains("Choose at least one outcome to work on");
        assertThat(amend("order", As.referrer(DUNDEE), "orderStart", "1/1/2026", "orderEnd", "1/1/2025", "reason", "x"))
                .bodyText()
                .contains("The last day cannot be before the first day", "1/1/2025");
        assertThat(sql.sql("select count(*) from amendment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isOverWhenTheReferralIs() {
        assertThat(post(
                        "/referrals/" + World.id("referral", DUNDEE, "DECLINED"),
                        "access",
                        As.referrer(DUNDEE),
                        0,
                        "interpreter",
                        "Polish",
                        "reason",
                        "x"))
                .hasStatusOk()
                .bodyText()
                .contains("cannot be amended any more");
    }

    @Test
    void letsNobodyAmendWithoutSeeingWhatAnotherDid() {
        amend("access", As.referrer(DUNDEE), "interpreter", "Polish", "reason", "She asked");

        assertThat(post(REFERRAL, "access", As.coordinator(), 0, "interpreter", "Urdu", "reason", "x"))
                .hasStatus(409);
    }

    @Test
    void isNotThereForOthers() {
        assertThat(pages.get().uri(REFERRAL + "/amend/order").with(As.referrer(ANGUS)))
                .hasStatus(404);
        assertThat(pages.get().uri(REFERRAL + "/amend/nothing").with(As.referrer(DUNDEE)))
                .hasStatus(404);
        assertThat(pages.get().uri(REFERRAL + "/amend/order").with(As.mentor())).hasStatus(403);
    }

    private MvcTestResult amend(String part, RequestPostProcessor who, String... answers) {
        long version = sql.sql("select version from referral where id = ?")
                .param(World.id("referral", DUNDEE, "ENGAGED"))
                .query(Long.class)
                .single();
        return post(REFERRAL, part, who, version, answers);
    }

    private MvcTestResult post(
            String referral, String part, RequestPostProcessor who, long version, String... answers) {
        var request = pages.post().uri(referral + "/amend/" + part).formField("version", Long.toString(version));
        for (int i = 0; i < answers.length; i += 2) {
            request = request.formField(answers[i], answers[i + 1]);
        }
        return request.with(who).with(csrf()).exchange();
    }

    private String work(String username) {
        return sql.sql(
                        "select coalesce(string_agg(k.kind, ' '), '') from reading.work_item k join user_account u on u.id = k.user_id where u.username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
