package scot.tayside.mentoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.referral.ReferralFixtures.send;
import static scot.tayside.mentoring.referral.ReferralFixtures.typed;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.referral.ReferralFixtures;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class IntakePagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Test // R1
    void aTeamRefersForItself() {
        MvcTestResult sent = submit(typed(), As.referrer(DUNDEE));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(text("select status || ' ' || received_on || ' ' || on_paper from referral"))
                .isEqualTo("SUBMITTED 2026-11-24 false");
        assertThat(text("select string_agg(outcome, ' ' order by outcome) from referral_request"))
                .isEqualTo("CONFIDENCE CRIME");
        assertThat(text("select string_agg(action, ' ' order by id) from audit_entry"))
                .contains("referral.submitted");
    }

    @Test // R1
    void noTeamRefersForAnother() {
        MvcTestResult sent = submit(typed(), As.referrer(ANGUS));

        assertThat(sent).hasStatusOk().bodyText().contains("You can refer only for your own team.");
        assertThat(count("referral")).isZero();
    }

    @Test // R1
    void aCoordinatorKeysInAPaperForm() {
        MultiValueMap<String, String> typed = typed();
        typed.set("referrerName", "Sam Worker");
        typed.set("referrerEmail", "sam@cjsw.example");
        typed.set("receivedOn", "20/11/2026");

        assertThat(submit(typed, As.coordinator())).hasStatus3xxRedirection();
        assertThat(text("select on_paper || referrer_name || referrer_email || received_on from referral"))
                .isEqualTo("trueSam Workersam@cjsw.example2026-11-20");
    }

    @Test
    void asksACoordinatorWhosePaperItIs() {
        assertThat(submit(typed(), As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the name of the social worker who sent the form");
    }

    @Test // R2
    void showsAllUnmetCriteriaAtOnceAndKeepsWhatWasTyped() {
        MultiValueMap<String, String> typed = typed();
        typed.set("sex", "MALE");
        typed.set("dateOfBirth", "1/1/2012");
        typed.set("orderEnd", "1/10/2026");

        assertThat(submit(typed, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Women Only is for women.")
                .contains("On 24 November 2026 this person is 14.")
                .contains("was over before 24 November 2026")
                .contains("Theft by shoplifting.")
                .contains("1 January 2012");
        assertThat(count("referral")).isZero();
    }

    @Test // R7
    void doesNotReferToAServiceThatIsNotLive() {
        MultiValueMap<String, String> typed = typed();
        typed.set("service", "TISS");
        typed.set("legalBasis", "TISS_AGREEMENT");
        typed.set("tissAgreedOn", "20/11/2026");

        assertThat(submit(typed, As.referrer(DUNDEE)))
                .bodyText()
                .contains("TISS Mentoring does not take referrals in Dundee City yet.");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "dateOfBirth, 31/2/2000, Enter a real date",
        "dateOfBirth, 5/3/0013, Enter a real date",
        "dateOfBirth, 5/3/2027, Enter a date of birth in the past",
        "dateOfBirth, <script>alert(1)</script>, Enter a real date",
        "dateOfBirth, '', Enter the date of birth",
        "orderStart, soon, Enter a real date",
        "firstName, 🙂, Enter a first name with letters in it",
        "firstName, '   ', Enter the first name",
        "service, GARDENING, Choose or enter one of the values asked for",
        "sex, , Choose the sex",
        "outcomes, HAPPINESS, Choose or enter one of the values asked for",
        "samePerson, ------------------------------------, '1'",
    })
    void answersNonsenseWithASentence(String field, String text, String sentence) {
        MultiValueMap<String, String> typed = typed();
        typed.set(field, text == null ? "" : text);

        MvcTestResult sent = submit(typed, As.referrer(DUNDEE));

        if (!field.equals("samePerson")) {
            assertThat(sent)
                    .hasStatusOk()
                    .bodyText()
                    .contains(sentence)
                    .contains("Looks for work.")
                    .doesNotContain("<script>alert");
        } else {
            assertThat(sent.getResponse().getStatus()).isLessThan(500);
        }
    }

    @Test
    void capsTextsAndKeepsThem() {
        MultiValueMap<String, String> typed = typed();
        typed.set("circumstances", "🙂".repeat(2500));

        assertThat(submit(typed, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Use up to 4000 characters for the circumstances")
                .contains("🙂🙂🙂");
    }

    @Test
    void showsMarkupAsText() {
        MultiValueMap<String, String> typed = typed();
        typed.set("lastName", "<script>alert('x')</script>");
        typed.set("circumstances", "O’Neill & <b>sons</b> 🙂");

        ReferralId id = ReferralFixtures.submitted(pages, typed);

        assertThat(pages.get().uri("/referrals/" + id).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;", "🙂")
                .doesNotContain("<script>alert", "<b>sons");
    }

    @Test
    void offersThePeopleTheTeamMayKnow() {
        ReferralFixtures.submitted(pages);
        MultiValueMap<String, String> again = typed();
        again.set("lastName", "Browne");
        again.set("service", "BEFRIENDING");
        again.set("area", "DUNDEE");
        again.set("service", "MENTORING_FOR_MEN");
        again.set("sex", "NOT_KNOWN");
        again.set("dateOfBirth", "5/3/2001");
        again.set("persistentOffending", "true");
        again.set("firstName", "ADA");
        again.set("lastName", "brown");

        assertThat(submit(again, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Is it one of these people?", "Ada Brown, born 5 March 2000");

        again.set("samePerson", "NEW");
        assertThat(submit(again, As.referrer(DUNDEE))).hasStatus3xxRedirection();
        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void doesNotTellAnotherTeamThatSomebodyIsKnown() {
        ReferralId dundee = ReferralFixtures.submitted(pages);
        MultiValueMap<String, String> angus = typed();
        angus.set("area", "ANGUS");

        MvcTestResult sent = submit(angus, As.referrer(ANGUS));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(count("person")).isEqualTo(2);
        ReferralId newer = ReferralFixtures.idOf(sent);
        assertThat(pages.get().uri("/referrals/" + newer).with(As.referrer(ANGUS)))
                .bodyText()
                .doesNotContain("May be the same person");
        assertThat(pages.get().uri("/referrals/" + newer).with(As.coordinatorOf(ANGUS)))
                .bodyText()
                .doesNotContain("May be the same person");
        assertThat(pages.get().uri("/referrals/" + newer).with(As.coordinator()))
                .bodyText()
                .contains("May be the same person");
        assertThat(pages.get().uri("/referrals/" + dundee).with(As.referrer(ANGUS)))
                .hasStatus(404);
    }

    @Test
    void refusesAnOpenReferralOfTheSamePersonToTheSameService() {
        ReferralFixtures.submitted(pages);
        MultiValueMap<String, String> again = typed();
        again.set("samePerson", text("select id from person"));

        assertThat(submit(again, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("already has an open referral to Women Only");

        again.set("samePerson", "NEW");
        assertThat(submit(again, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("already has an open referral to Women Only");
        assertThat(count("referral")).isOne();
    }

    @Test
    void keepsWhatIsTypedIntoAPartRightOrWrong() {
        MultiValueMap<String, String> person = new LinkedMultiValueMap<>();
        person.set("firstName", "Ada");
        person.set("dateOfBirth", "31/2/2000");

        assertThat(send(pages.post().uri("/referrals/new/person"), person, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the last name", "Enter a real date", "31/2/2000")
                .doesNotContain("Choose the service");
        assertThat(pages.get().uri("/referrals/new/person").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Ada", "31/2/2000", "Enter a real date");
        assertThat(pages.get().uri("/referrals/new").with(As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("last kept on 24 November 2026, 09:00", "Begun", "Not started", "Enter the last name")
                .contains("0 of 8 parts are complete");
        assertThat(pages.get().uri("/referrals/new").with(As.referrer(ANGUS)))
                .bodyText()
                .doesNotContain("Enter the last name");

        assertThat(send(pages.post().uri("/referrals/new/discard"), new LinkedMultiValueMap<>(), As.referrer(DUNDEE)))
                .hasRedirectedUrl("/referrals/new");
        assertThat(pages.get().uri("/referrals/new").with(As.referrer(DUNDEE)))
                .bodyText()
                .doesNotContain("last kept on");
    }

    @Test
    void comesPartByPartToAReferralWithAllThatWasSaid() {
        fill("person", "firstName", "Ada", "lastName", "Brown", "dateOfBirth", "5/3/2000", "sex", "FEMALE");
        fill("asked", "area", "DUNDEE", "service", "WOMEN_ONLY");
        fill("order", "legalBasis", "COURT_ORDER", "orderStart", "1/9/2026", "requirements", "SUPERVISION");
        fill("needs", "outcomes", "CRIME");
        assertThat(pages.get().uri("/referrals/new").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("4 of 8 parts are complete", "once every part that must be filled in is complete");
        fill("consent", "consentOn", "23/11/2026", "consentNote", "Attendance");
        fill("access", "interpreter", "Polish", "accessNeeds", "Large print");
        fill("equality", "ethnicGroup", "WHITE", "religion", "PREFER_NOT_TO_SAY");
        assertThat(pages.get().uri("/referrals/new/check").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Ada", "5 March 2000", "Supervision", "Polish", "/referrals/new/person#firstName")
                .doesNotContain("There is a problem");

        MvcTestResult sent = submit(new LinkedMultiValueMap<>(), As.referrer(DUNDEE));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(text("select concat_ws(' ', interpreter, access_needs, consent_on, consent_note) from referral"))
                .isEqualTo("Polish Large print 2026-11-23 Attendance");
        assertThat(text("select requirement from referral_requirement")).isEqualTo("SUPERVISION");
        assertThat(text("select concat_ws(' ', ethnic_group, religion) from equality_answer"))
                .isEqualTo("WHITE PREFER_NOT_TO_SAY");
        assertThat(count("form_draft")).isZero();
        assertThat(pages.get().uri("/referrals/" + ReferralFixtures.idOf(sent)).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Supervision", "Polish", "Large print", "given on 23 November 2026: Attendance")
                .doesNotContain("White", "refer not to say");
    }

    private void fill(String part, String... answers) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            typed.add(answers[i], answers[i + 1]);
        }
        assertThat(send(pages.post().uri("/referrals/new/" + part), typed, As.referrer(DUNDEE)))
                .hasRedirectedUrl("/referrals/new");
    }

    @Test
    void saysOnTheListWhatStandsAgainstItAcrossParts() { // R3
        fill("person", "firstName", "Ada", "lastName", "Brown", "dateOfBirth", "5/3/1990", "sex", "MALE");
        fill("order", "legalBasis", "COURT_ORDER", "orderStart", "1/9/2026", "persistentOffending", "true");
        fill("asked", "area", "DUNDEE", "service", "MENTORING_FOR_MEN");

        assertThat(pages.get().uri("/referrals/new").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("is for people up to 25");
    }

    @Test // R6 R7
    void showsPlacesAndWhoWaitsWhereBeforeAReferralBegins() {
        assertThat(pages.get().uri("/referrals/new").with(As.referrer(DUNDEE)))
                .bodyText()
                .contains("40 of 40 free", "nobody waiting", "not yet, day not known", "not offered");
    }

    @Test
    void refusesConsentFromAfterTheReferral() {
        MultiValueMap<String, String> typed = typed();
        typed.set("consentOn", "25/11/2026");

        assertThat(submit(typed, As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("The day of consent cannot be after the day the referral is received");
    }

    private MvcTestResult submit(MultiValueMap<String, String> typed, RequestPostProcessor who) {
        return send(pages.post().uri("/referrals/new"), typed, who);
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
