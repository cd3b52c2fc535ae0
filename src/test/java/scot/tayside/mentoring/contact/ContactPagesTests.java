package scot.tayside.mentoring.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Referrals;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class ContactPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    Referrals referrals;

    @Autowired
    MovableClock clock;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentor;
    String newContact;

    @BeforeEach
    void somebodyWithAMentor() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("ANGUS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
        newContact = "/contacts/new?referral=" + heather.referral();
    }

    @Test
    void offersAMentorTheirOwnMentees() {
        support.match(heather, mentor, "AGREED");
        support.mentee("ANGUS", "Stranger");

        assertThat(pages.get("/contacts/new", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Heather Samplefield", newContact)
                .doesNotContain("Stranger");
        assertThat(pages.get("/contacts/new?name=strang", As.coordinator()))
                .bodyText()
                .contains("Stranger")
                .doesNotContain("Samplefield");
    }

    @Test
    void hasTodayAndAttendanceFilledIn() {
        support.match(heather, mentor, "AGREED");

        assertThat(pages.get(newContact + "&kind=PHONE", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"24/11/2026\"", "This would be the first contact")
                .containsPattern("value=\"PHONE\" name=\"kind\" checked")
                .containsPattern("value=\"ATTENDED\" name=\"attendance\" checked")
                .doesNotContain("No mentor");
    }

    @Test // R10
    void firstContactMovesTheReferralOn() {
        support.match(heather, mentor, "AGREED");
        sql.sql("update referral set status = 'ALLOCATED', allocated_on = '2026-06-02'")
                .update();

        assertThat(log(
                        As.mentor(),
                        "kind",
                        "TEXT",
                        "heldOn",
                        "3/6/2026",
                        "attendance",
                        "ATTENDED",
                        "referrerTold",
                        "true"))
                .hasRedirectedUrl("/referrals/" + heather.referral());

        assertThat(text("select status || ' ' || first_contact_on from referral"))
                .isEqualTo("CONTACTED 2026-06-03");
        assertThat(text("select status from mentor_match")).isEqualTo("AGREED");
    }

    @Test
    void firstAttendedMeetingBeginsTheMatchAndLetsTheCaseOpen() {
        support.match(heather, mentor, "AGREED");
        sql.sql("update referral set status = 'ALLOCATED', allocated_on = '2026-06-02'")
                .update();
        log(
                As.mentor(),
                "kind",
                "MEETING",
                "heldOn",
                "4/6/2026",
                "attendance",
                "DNA_ACCEPTABLE",
                "referrerTold",
                "false");
        assertThat(text("select status from mentor_match")).isEqualTo("AGREED");

        log(As.mentor(), "kind", "MEETING", "heldOn", "5/6/2026", "attendance", "LATE");

        assertThat(text("select status || ' ' || started_on from mentor_match")).isEqualTo("ACTIVE 2026-06-05");
        referrals.engage(
                new ReferralId(heather.referral()), LocalDate.parse("2026-06-04"), LocalDate.parse("2026-06-08"));
        assertThat(text("select status || ' ' || opened_on from mentee_case")).isEqualTo("ASSESSMENT 2026-06-05");
        assertThat(log(As.mentor(), "kind", "REFERRER_UPDATE", "heldOn", "8/6/2026", "attendance", "ATTENDED"))
                .hasRedirectedUrl("/cases/" + text("select id::text from mentee_case"));
    }

    @Test // R13
    void asksWhetherTheReferrerKnowsThatSomebodyDidNotCome() {
        support.match(heather, mentor, "ACTIVE");
        support.engaged(heather, "ACTIVE");

        assertThat(log(
                        As.mentor(),
                        "kind",
                        "MEETING",
                        "heldOn",
                        "20/11/2026",
                        "attendance",
                        "DNA_UNACCEPTABLE",
                        "note",
                        "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("Say whether to tell the referrer", "kept", "referrerTold-error");
        log(
                As.mentor(),
                "kind",
                "MEETING",
                "heldOn",
                "20/11/2026",
                "attendance",
                "DNA_UNACCEPTABLE",
                "referrerTold",
                "false");

        assertThat(pages.get("/contacts", As.mentor())).bodyText().contains("Tell the referrer");
        assertThat(text("select kind from reading.work_contact")).isEqualTo("contact.tell-referrer");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        support.match(heather, mentor, "AGREED");

        assertThat(log(As.mentor(), "heldOn", "soon", "minutes", "an hour", "note", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("soon", "an hour", "kept")
                .contains("Choose what it was", "Enter a real date", "Enter the minutes as a whole number");
        assertThat(log(
                        As.mentor(),
                        "kind",
                        "PHONE",
                        "heldOn",
                        "25/11/2026",
                        "attendance",
                        "ATTENDED",
                        "minutes",
                        "1441"))
                .bodyText()
                .contains("today or a day in the past", "from 0 to 1440");
        assertThat(log(As.mentor(), "kind", "REFERRER_UPDATE", "heldOn", "31/5/2026", "attendance", "DNA_ACCEPTABLE"))
                .bodyText()
                .contains("on or after 1 June 2026", "has no attendance");
        assertThat(log(
                        As.coordinator(),
                        "kind",
                        "PHONE",
                        "heldOn",
                        "1/6/2026",
                        "attendance",
                        "ATTENDED",
                        "mentor",
                        "nobody"))
                .hasStatusOk();
        assertThat(log(
                        As.coordinator(),
                        "kind",
                        "PHONE",
                        "heldOn",
                        "1/6/2026",
                        "attendance",
                        "ATTENDED",
                        "mentor",
                        UUID.randomUUID().toString()))
                .bodyText()
                .contains("Choose one of the mentors");
    }

    @Test
    void isNotThereForStrangers() {
        UUID contact = support.contact(heather, mentor, "2026-11-20", "PHONE", "ATTENDED", "secret");

        assertThat(pages.get(newContact, As.otherMentor())).hasStatus(404);
        assertThat(log(As.otherMentor(), "kind", "PHONE", "heldOn", "1/6/2026", "attendance", "ATTENDED"))
                .hasStatus(404);
        assertThat(pages.get("/contacts/" + contact, As.otherMentor())).hasStatus(404);
        assertThat(pages.get("/contacts/" + contact + "/edit", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .hasStatus(404);
        assertThat(pages.get("/contacts", As.referrer(LocalAuthority.ANGUS))).hasStatus(403);
        assertThat(pages.get("/contacts/" + contact, As.referrer(LocalAuthority.ANGUS)))
                .hasStatus(403);
        assertThat(pages.get("/contacts/new?referral=nonsense", As.mentor())).hasStatus(400);
        assertThat(pages.get("/contacts/nonsense", As.mentor())).hasStatus(404);
    }

    @Test
    void listsAndFilters() {
        support.match(heather, mentor, "ACTIVE");
        support.contact(heather, mentor, "2026-11-20", "PHONE", "ATTENDED", null);
        Mentee other = support.mentee("DUNDEE", "Other");
        support.contact(other, null, "2026-11-21", "GROUP", "LATE", null);

        assertThat(pages.get("/contacts", As.mentor()))
                .bodyText()
                .contains("Samplefield")
                .doesNotContain("Heather Other");
        assertThat(pages.get("/contacts?sort=name", As.coordinator()))
                .bodyText()
                .contains("Samplefield", "Heather Other");
        assertThat(pages.get(
                        "/contacts?kind=GROUP&attendance=LATE&from=21/11/2026&to=21/11/2026&sort=-kind",
                        As.coordinator()))
                .bodyText()
                .contains("Heather Other")
                .doesNotContain("Samplefield");
        assertThat(pages.get("/contacts?from=soon&kind=NONSENSE", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("soon", "Enter a real date");
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        support.contact(heather, mentor, "2026-11-20", "PHONE", "ATTENDED", null);
        pages.get("/contacts", As.coordinator());
        long few = Statements.during(() -> pages.get("/contacts", As.coordinator()));
        for (int day = 1; day <= 20; day++) {
            support.contact(heather, mentor, "2026-10-%02d".formatted(day), "PHONE", "ATTENDED", null);
        }

        assertThat(Statements.during(() -> pages.get("/contacts", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
    }

    @Test
    void letsAMentorCorrectForSevenDays() {
        support.match(heather, mentor, "ACTIVE");
        log(As.mentor(), "kind", "PHONE", "heldOn", "20/11/2026", "attendance", "ATTENDED", "note", "before");
        String edit = "/contacts/" + text("select id::text from contact") + "/edit";

        assertThat(pages.get(edit, As.mentor())).hasStatusOk().bodyText().contains("before", "20/11/2026");
        assertThat(pages.post(
                        edit,
                        As.mentor(),
                        "version",
                        "7",
                        "kind",
                        "PHONE",
                        "heldOn",
                        "20/11/2026",
                        "attendance",
                        "LATE"))
                .hasStatus(409);
        assertThat(pages.post(
                        edit,
                        As.mentor(),
                        "version",
                        "0",
                        "kind",
                        "PHONE",
                        "heldOn",
                        "20/11/2026",
                        "attendance",
                        "LATE",
                        "note",
                        "after"))
                .hasRedirectedUrl(edit.replace("/edit", ""));

        assertThat(text("select details from audit_entry where action = 'contact.corrected'"))
                .contains("note: before → after", "attendance: Attended, or answered → Attended, but late");
        assertThat(text("select mentor_id::text from contact")).isEqualTo(mentor.toString());
        clock.moveTo(LocalDate.parse("2026-12-02"));
        assertThat(pages.get(edit, As.mentor())).hasStatus(409);
        assertThat(pages.get(edit, As.coordinator())).hasStatusOk();
    }

    @Test
    void leavesAColleaguesContactAlone() {
        support.match(heather, mentor, "ACTIVE");
        UUID contact = support.contact(heather, null, "2026-11-20", "PHONE", "ATTENDED", "by the office");

        assertThat(pages.get("/contacts/" + contact, As.mentor()))
                .bodyText()
                .contains("by the office")
                .doesNotContain("Correct it");
        assertThat(pages.get("/contacts/" + contact + "/edit", As.mentor())).hasStatus(404);
    }

    @Test
    void keepsTheMeetingOnWhichTheCaseRests() {
        support.match(heather, mentor, "ACTIVE");
        support.engaged(heather, "ACTIVE");
        UUID contact = support.contact(heather, mentor, "2026-06-08", "MEETING", "ATTENDED", null);
        String edit = "/contacts/" + contact + "/edit";

        assertThat(pages.post(
                        edit,
                        As.coordinator(),
                        "version",
                        "0",
                        "kind",
                        "MEETING",
                        "heldOn",
                        "8/6/2026",
                        "attendance",
                        "CANCELLED_BY_SERVICE"))
                .hasStatusOk()
                .bodyText()
                .contains("The case was opened on this meeting");
        assertThat(pages.post(
                        edit,
                        As.coordinator(),
                        "version",
                        "0",
                        "kind",
                        "MEETING",
                        "heldOn",
                        "8/6/2026",
                        "attendance",
                        "LATE",
                        "mentor",
                        mentor.toString()))
                .hasRedirectedUrl("/contacts/" + contact);
    }

    private MvcTestResult log(RequestPostProcessor as, String... fields) {
        return pages.post(newContact, as, fields);
    }

    private String text(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
