package scot.tayside.mentoring.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** One entry for several mentees: a contact of each, corrected one by one or all at once. */
@MentoringTest
class TogetherPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    Mentee rowan;
    Mentee stranger;
    UUID mentor;

    @BeforeEach
    void twoWithOneMentor() {
        pages = new Pages(tester);
        support = new Support(sql);
        mentor = support.mentor(new Viewers(application).mentor());
        heather = matched("Samplefield");
        rowan = matched("Tester");
        stranger = support.mentee("ANGUS", "Stranger");
        sql.sql("update referral set referrer_email = 'worker@cjsw.example'").update();
    }

    private Mentee matched(String name) {
        Mentee mentee = support.mentee("ANGUS", name);
        support.match(mentee, mentor, "ACTIVE");
        support.engaged(mentee, "ACTIVE");
        return mentee;
    }

    @Test // R13
    void isAContactOfEachAndCountedOnceForEach() {
        assertThat(pages.get("/contacts/together", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Heather Samplefield", "Heather Tester", "value=\"24/11/2026\"")
                .doesNotContain("Stranger");

        log("DNA_ACCEPTABLE", "referrerTold", "true");

        assertThat(number("select count(*) from contact")).isEqualTo(2);
        assertThat(number("select count(distinct entry_id) from contact where entry_id is not null"))
                .isOne();
        assertThat(text("""
                        select count(*) filter (where attended) || ' of ' || count(*) from reading.stat_contact
                        where kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT') and attendance <> 'CANCELLED_BY_SERVICE'
                        """)).isEqualTo("1 of 2");
        assertThat(text("select string_agg(body, '') from mail"))
                .contains("/referrals/" + rowan.referral())
                .doesNotContain(heather.referral().toString());
        assertThat(number("select count(*) from audit_entry where action = 'contact.logged'"))
                .isEqualTo(2);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(log("", "heldOn", "25/11/2026", "note", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("today or a day in the past", "kept", "people-0.attendance-error");
        assertThat(log("DNA_UNACCEPTABLE")).bodyText().contains("Say whether to tell the referrer");
        assertThat(pages.post("/contacts/together?mentor=" + mentor, As.mentor(), "kind", "PHONE"))
                .bodyText()
                .contains("at least one mentee", "Enter the day", "Choose what it was");
        assertThat(number("select count(*) from contact")).isZero();
    }

    @Test
    void isOnlyForTheMentorsOwn() {
        assertThat(pages.post(
                        "/contacts/together?mentor=" + mentor,
                        As.mentor(),
                        "kind",
                        "GROUP",
                        "heldOn",
                        "20/11/2026",
                        "people[0].referral",
                        stranger.referral().toString(),
                        "people[0].attendance",
                        "ATTENDED"))
                .hasStatus(404);
        assertThat(pages.get("/contacts/together?mentor=" + mentor, As.otherMentor()))
                .hasStatus(404);
        assertThat(pages.get("/contacts/together", As.otherMentor())).bodyText().contains("There is nobody");
        assertThat(pages.get("/contacts/together?mentor=" + mentor, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Heather Samplefield");
    }

    @Test
    void isCorrectedForOneOrForAll() {
        log("ATTENDED");
        String one = text("select id::text from contact where referral_id = '%s'".formatted(heather.referral()));
        String other = text("select id::text from contact where referral_id = '%s'".formatted(rowan.referral()));
        assertThat(pages.get("/contacts/" + one, As.mentor()))
                .bodyText()
                .contains("/contacts/" + one + "/edit", "/contacts/" + one + "/together");
        assertThat(pages.get("/contacts/" + one + "/together", As.mentor()))
                .bodyText()
                .contains("Heather Tester", "Walked");

        List<String> all = new ArrayList<>(List.of("kind", "GROUP", "heldOn", "19/11/2026", "note", "Cooked"));
        member(all, 0, heather, one, "0", "LATE");
        member(all, 1, rowan, other, "0", "ATTENDED");
        assertThat(pages.post("/contacts/" + one + "/together", As.mentor(), all.toArray(String[]::new)))
                .hasRedirectedUrl("/contacts/" + one);

        assertThat(number("select count(*) from contact where note = 'Cooked' and held_on = '2026-11-19'"))
                .isEqualTo(2);
        assertThat(text("select string_agg(attendance, ' ' order by attendance) from contact"))
                .isEqualTo("ATTENDED LATE");
        assertThat(pages.post("/contacts/" + one + "/together", As.mentor(), all.toArray(String[]::new)))
                .hasStatus(409);
        assertThat(pages.get("/contacts/" + one + "/together", As.otherMentor()))
                .hasStatus(404);
    }

    private MvcTestResult log(String second, String... more) {
        List<String> fields = new ArrayList<>(List.of("kind", "GROUP", "minutes", "90"));
        if (!List.of(more).contains("heldOn")) {
            fields.addAll(List.of("heldOn", "20/11/2026", "note", "Walked"));
        }
        member(fields, 0, heather, "", "", "ATTENDED");
        member(fields, 1, rowan, "", "", second);
        fields.addAll(List.of(more));
        return pages.post("/contacts/together?mentor=" + mentor, As.mentor(), fields.toArray(String[]::new));
    }

    private static void member(
            List<String> fields, int position, Mentee mentee, String contact, String version, String attendance) {
        String path = "people[%d].".formatted(position);
        fields.addAll(List.of(path + "referral", mentee.referral().toString(), path + "attendance", attendance));
        fields.addAll(List.of(path + "contact", contact, path + "version", version, path + "told", "false"));
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }

    private long number(String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
