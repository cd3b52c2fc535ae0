package scot.tayside.mentoring.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** From the home page to a logged contact: how much is pressed and typed, who hears of it, and what does not count. */
@MentoringTest
class QuickLogPagesTests {

    private static final Pattern CONTROL = Pattern.compile("<(input|select|textarea)[^>]*>");

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentor;

    @BeforeEach
    void somebodyWithAMentor() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("ANGUS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
        support.match(heather, mentor, "ACTIVE");
        support.engaged(heather, "ACTIVE");
        sql.sql("update referral set referrer_email = 'worker@cjsw.example'").update();
    }

    @Test
    void takesTwoPressesAndAtMostSixFields() throws Exception {
        support.contact(heather, mentor, "2026-11-10", "MEETING", "ATTENDED", null);
        sql.sql("update contact set minutes = 50").update();
        String home = text(pages.get("/", As.mentor()));
        String link = "/contacts/new?referral=%s&kind=MEETING".formatted(heather.referral());
        assertThat(home).contains(link.replace("&", "&amp;"));

        String form = main(text(pages.get(link, As.mentor())));
        List<String> typed = prefilled(form);

        assertThat(names(form)).hasSize(6);
        assertThat(typed)
                .contains("kind", "MEETING", "heldOn", "24/11/2026", "attendance", "ATTENDED", "minutes", "50");
        assertThat(pages.post(
                        "/contacts/new?referral=" + heather.referral(), As.mentor(), typed.toArray(String[]::new)))
                .hasStatus(302);
        assertThat(number("select count(*) from contact where held_on = '2026-11-24' and minutes = 50"))
                .isOne();
    }

    @Test
    void isOnePressFromAnAppointmentThatTookPlace() throws Exception {
        appointment("2026-11-20T14:00Z");
        appointment("2026-11-26T14:00Z");
        String link = "/contacts/new?referral=%s&kind=MEETING&heldOn=2026-11-20&mentor=%s&minutes=60"
                .formatted(heather.referral(), mentor);
        String home = text(pages.get("/", As.mentor()));
        assertThat(home).contains(link.replace("&", "&amp;")).doesNotContain("heldOn=2026-11-26");

        String form = main(text(pages.get(link, As.mentor())));
        assertThat(prefilled(form)).contains("heldOn", "20/11/2026", "minutes", "60");
        pages.post(
                "/contacts/new?referral=" + heather.referral(),
                As.mentor(),
                prefilled(form).toArray(String[]::new));

        assertThat(text(pages.get("/", As.mentor()))).doesNotContain("heldOn=2026-11-20");
        assertThat(text(pages.get(
                        "/appointments/" + text("select id::text from appointment where starts_at < '2026-11-21'"),
                        As.mentor())))
                .contains("/contacts/" + text("select id::text from contact"))
                .doesNotContain("heldOn=2026-11-20");
    }

    @Test // R13
    void tellsTheReferrerWhoSeesItOnTheirHomePage() throws Exception {
        log("kind", "MEETING", "attendance", "DNA_UNACCEPTABLE", "referrerTold", "true");

        assertThat(sql.sql("select recipient || ': ' || subject from mail")
                        .query(String.class)
                        .list())
                .containsExactly("worker@cjsw.example: Somebody you referred did not come");
        assertThat(text("select body from mail")).contains("/referrals/" + heather.referral());
        assertThat(number("select count(*) from reading.work_contact")).isZero();
        assertThat(text("select string_agg(title, '; ') from reading.timeline where kind = 'contact' and depth = 1"))
                .isEqualTo("Meeting: did not attend, unacceptable");
    }

    @Test
    void tellsOnceAndOnlyWhoeverIsToBeTold() {
        log("kind", "PHONE", "attendance", "ATTENDED", "referrerTold", "false");
        log("kind", "REFERRER_UPDATE", "attendance", "ATTENDED");
        assertThat(number("select count(*) from mail")).isZero();
        String edit = "/contacts/" + text("select id::text from contact where kind = 'PHONE'") + "/edit";

        correct(edit, "0");
        correct(edit, "1");

        assertThat(text("select string_agg(subject, '; ') from mail")).isEqualTo("News of somebody you referred");
    }

    @Test
    void saysWhenTheReferrerHasNoAddress() {
        sql.sql("update referral set referrer_email = null").update();

        assertThat(pages.get("/contacts/new?referral=" + heather.referral(), As.mentor()))
                .bodyText()
                .contains("There is no e-mail address of the referrer");
        assertThat(log("kind", "MEETING", "attendance", "DNA_ACCEPTABLE", "referrerTold", "true"))
                .hasStatus(302);
        assertThat(number("select count(*) from mail")).isZero();
    }

    @Test // R10 R13
    void keepsAnAttemptAndCountsItNowhere() {
        sql.sql("update referral set first_contact_on = null").update();

        assertThat(log("kind", "JOINT_MEETING", "attendance", "NO_ANSWER"))
                .bodyText()
                .contains("Only a meeting, a call, a text or a letter can be tried");
        log("kind", "PHONE", "attendance", "NO_ANSWER");
        log("kind", "MEETING", "attendance", "NO_ANSWER");

        assertThat(pages.get("/contacts?attendance=NO_ANSWER", As.mentor()))
                .bodyText()
                .contains("Phone call", "Tried, no answer");
        assertThat(number("select count(*) from contact")).isEqualTo(2);
        assertThat(number("select count(*) from reading.contact")).isZero();
        assertThat(number("select count(*) from reading.stat_contact")).isZero();
        assertThat(number("select count(*) from referral where first_contact_on is not null"))
                .isZero();
    }

    private MvcTestResult log(String... fields) {
        String[] all = Stream.concat(Stream.of("heldOn", "20/11/2026"), Stream.of(fields))
                .toArray(String[]::new);
        return pages.post("/contacts/new?referral=" + heather.referral(), As.mentor(), all);
    }

    private void correct(String edit, String version) {
        assertThat(pages.post(
                        edit,
                        As.mentor(),
                        "version",
                        version,
                        "kind",
                        "PHONE",
                        "heldOn",
                        "20/11/2026",
                        "attendance",
                        "ATTENDED",
                        "referrerTold",
                        "true"))
                .hasStatus(302);
    }

    private void appointment(String startsAt) {
        sql.sql("""
                        insert into appointment (id, referral_id, person_id, mentor_id, kind, starts_at, ends_at, place_kind, made_by, changed_at)
                        select gen_random_uuid(), r.id, r.person_id, :mentor, 'MEETING', :at::timestamptz, :at::timestamptz + interval '1 hour',
                            'OFFICE', m.user_id, :at::timestamptz
                        from referral r, mentor m where r.id = :referral and m.id = :mentor
                        """)
                .param("mentor", mentor)
                .param("referral", heather.referral())
                .param("at", startsAt)
                .update();
    }

    private static String main(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return main.substring(main.indexOf("<form"));
    }

    /** The names of the controls that can be seen. */
    private static List<String> names(String form) {
        return CONTROL.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(control -> !control.contains("type=\"hidden\""))
                .map(control -> attribute(control, "name"))
                .distinct()
                .toList();
    }

    /** What is sent when nothing but the button is pressed: names and values by turns. */
    private static List<String> prefilled(String form) {
        return CONTROL.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(control -> control.startsWith("<input")
                        && !attribute(control, "name").startsWith("_"))
                .filter(control -> !control.contains("type=\"radio\"") || control.contains("checked"))
                .flatMap(control -> Stream.of(attribute(control, "name"), attribute(control, "value")))
                .toList();
    }

    private static String attribute(String control, String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(control)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static String text(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }

    private long number(String question) {
        return sql.sql(question).query(Long.class).single();
    }
}
