package scot.tayside.mentoring.person;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.referral.ReferralFixtures;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

@MentoringTest
class PersonPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private String person;

    @BeforeEach
    void oneReferral() {
        ReferralFixtures.accepted(pages);
        person = text("select id from person");
    }

    @Test
    void tellsTheWholeStory() {
        assertThat(pages.get().uri("/people/" + person).with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Brown", "5 March 2000 (aged 26)", "None known.", "01382 000000")
                .contains("November 2026", "Referred to Women Only", "Referral accepted", "Change details")
                .contains("<title>P0");
    }

    @Test // R24
    void tellsATeamOnlyHowItGoes() {
        assertThat(pages.get().uri("/people/" + person).with(As.referrer(DUNDEE)))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Brown", "Referral accepted")
                .doesNotContain("None known.", "01382 000000", "Change details");
        assertThat(pages.get().uri("/people/" + person).with(As.referrer(ANGUS)))
                .hasStatus(404);
        assertThat(pages.get().uri("/people/" + person).with(As.mentor())).hasStatus(404);
    }

    @Test // R33
    void writesDownWhoReadIt() {
        pages.get().uri("/people/" + person).with(As.manager()).exchange();

        assertThat(text("select actor || ' ' || subject_id from audit_entry where action = 'person.read'"))
                .isEqualTo("manager " + person);
    }

    @Test
    void changesDetailsAndKeepsWhatStoodThere() {
        MultiValueMap<String, String> typed = typed();
        typed.set("riskSummary", "Meet in public places.");
        typed.set("phone", "");

        assertThat(edit(typed, As.coordinator())).hasRedirectedUrl("/people/" + person);
        assertThat(text("select details from audit_entry where action = 'person.changed'"))
                .isEqualTo("telephone: 01382 000000 → nothing\nrisk summary: None known. → Meet in public places.");
    }

    @Test
    void saysSoWhenSomebodyElseChangedItMeanwhile() {
        MultiValueMap<String, String> typed = typed();
        typed.set("address", "1 High Street");
        edit(typed, As.coordinator());

        typed.set("address", "2 Low Street");

        assertThat(edit(typed, As.manager())).hasStatus(409).bodyText().contains("2 Low Street");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "dateOfBirth, 31/2/2000, Enter a real date",
        "dateOfBirth, 5/3/0013, Enter a real date",
        "dateOfBirth, 5/3/2027, Enter a date of birth in the past",
        "firstName, 🙂, Enter a first name with letters in it",
        "lastName, '', Enter the last name",
        "sex, OTHER, Choose or enter one of the values asked for",
    })
    void answersNonsenseWithASentence(String field, String text, String sentence) {
        MultiValueMap<String, String> typed = typed();
        typed.set(field, text);
        typed.set("address", "<script>alert(1)</script>");

        assertThat(edit(typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(sentence, "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void capsTexts() {
        MultiValueMap<String, String> typed = typed();
        typed.set("riskSummary", "x".repeat(5000));

        assertThat(edit(typed, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Use up to 4000 characters for the risk summary");
    }

    @Test
    void isForThoseWhoDecideToChange() {
        assertThat(pages.get().uri("/people/" + person + "/edit").with(As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("5/3/2000");
        assertThat(pages.get().uri("/people/" + person + "/edit").with(As.coordinatorOf(ANGUS)))
                .hasStatus(404);
        assertThat(edit(typed(), As.referrer(DUNDEE))).hasStatus(403);
    }

    private static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("version", "0");
        typed.add("firstName", "Ada");
        typed.add("lastName", "Brown");
        typed.add("dateOfBirth", "5/3/2000");
        typed.add("sex", "FEMALE");
        typed.add("phone", "01382 000000");
        typed.add("riskSummary", "None known.");
        return typed;
    }

    private MvcTestResult edit(MultiValueMap<String, String> typed, RequestPostProcessor who) {
        return pages.post()
                .uri("/people/" + person + "/edit")
                .formFields(typed)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }
}
