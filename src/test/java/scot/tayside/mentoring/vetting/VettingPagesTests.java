package scot.tayside.mentoring.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class VettingPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MentorFixtures mentors;
    private MentorId mentor;
    private String url;

    @BeforeEach
    void somebodyInClearance() {
        World.build(application);
        mentors = new MentorFixtures(sql);
        mentor = mentors.cleared("Hopeful", DUNDEE);
        mentors.set(mentor, "status", "IN_CLEARANCE");
        mentors.set(mentor, "references_on", null);
        mentors.set(mentor, "code_of_conduct_on", null);
        url = "/vetting/" + mentor;
    }

    @Test
    void twoSatisfactoryReferencesCompleteTheStep() {
        for (String role : new String[] {"EMPLOYER", "TEACHER", "COLLEAGUE"}) {
            assertThat(post(url + "/references/new", "role=" + role + "&askedOn=2/11/2026", As.coordinator()))
                    .hasStatus3xxRedirection();
        }
        assertThat(receive("EMPLOYER", "10/11/2026", true)).hasStatus3xxRedirection();
        assertThat(receive("TEACHER", "12/11/2026", false)).hasStatus3xxRedirection();
        assertThat(mentors.of(mentor, "coalesce(references_on::text, 'none')")).isEqualTo("none");

        assertThat(receive("COLLEAGUE", "20/11/2026", true)).hasStatus3xxRedirection();

        assertThat(mentors.of(mentor, "references_on")).isEqualTo("2026-11-20");
        assertThat(get(url, As.coordinator())).bodyText().contains("Not satisfactory", "received 20 Nov 2026");
        assertThat(receive("COLLEAGUE", "21/11/2026", false))
                .hasStatusOk()
                .bodyText()
                .contains("It came on 20 November 2026; that stays.");
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThat(post(url + "/references/new", "askedOn=1/12/2026&role=EMPLOYER", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter today or a day in the past");
        assertThat(post(url + "/references/new", "askedOn=soon", As.coordinator()))
                .bodyText()
                .contains("Choose who is asked", "Enter a real date");
        post(url + "/references/new", "askedOn=10/11/2026&role=EMPLOYER", As.coordinator());
        assertThat(receive("EMPLOYER", "9/11/2026", true))
                .hasStatusOk()
                .bodyText()
                .contains("It was asked for on 10 November 2026");
    }

    @Test
    void aNewVersionAsksEverybodyToSignAgain() {
        assertThat(post(url + "/conduct", "signedOn=20/11/2026", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("There is no version to sign yet.");
        assertThat(post("/vetting/conduct/new", "words=Be kind&signBy=1/1/2020", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter today or a later day to sign by.", "Be kind");
        assertThat(post("/vetting/conduct/new", "words=Be kind&signBy=20/12/2026", As.manager()))
                .hasStatus3xxRedirection();
        assertThat(post("/vetting/conduct/new", "words=Be kind&signBy=20/12/2026", As.coordinator()))
                .hasStatus(403);
        assertThat(asked("mentor@tca.example")).isOne();

        assertThat(get("/vetting/conduct/sign", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Be kind");
        assertThat(post("/vetting/conduct/sign", "", As.mentor())).hasStatus3xxRedirection();
        assertThat(post("/vetting/conduct/sign", "", As.mentor())).hasStatus3xxRedirection();
        assertThat(post(url + "/conduct", "signedOn=24/11/2026", As.coordinator()))
                .hasStatus3xxRedirection();

        assertThat(asked("mentor@tca.example")).isZero();
        assertThat(mentors.of(mentor, "code_of_conduct_on")).isEqualTo("2026-11-24");
        assertThat(get("/vetting/conduct", As.coordinator()))
                .bodyText()
                .contains("Signed by 2, not yet by 2", "Morag MentorA")
                .doesNotContain("Morag MentorD", "Hopeful");
        post("/vetting/conduct/new", "words=Be kinder&signBy=20/12/2026", As.manager());
        assertThat(asked("mentor@tca.example")).isOne();
        assertThat(get("/vetting/conduct", As.coordinator())).bodyText().contains("Morag MentorD", "Hopeful");
    }

    @Test
    void isForTheirCoordinators() {
        assertThat(get(url, As.cathCoordinator())).hasStatus(404);
        assertThat(get(url, As.mentor())).hasStatus(403);
        assertThat(get(url + "/references/" + UUID.randomUUID(), As.coordinator()))
                .hasStatus(404);
    }

    private MvcTestResult receive(String role, String on, boolean satisfactory) {
        UUID id = sql.sql("select id from mentor_reference where role = ?")
                .param(role)
                .query(UUID.class)
                .single();
        return post(url + "/references/" + id, "receivedOn=" + on + "&satisfactory=" + satisfactory, As.coordinator());
    }

    private long asked(String username) {
        return sql.sql("""
                        select count(*) from reading.work_vetting w join user_account u on u.id = w.user_id
                        where w.kind = 'vetting.sign' and u.username = ?
                        """).param(username).query(Long.class).single();
    }

    private MvcTestResult get(String address, RequestPostProcessor viewer) {
        return pages.get().uri(address).with(viewer).exchange();
    }

    private MvcTestResult post(String address, String typed, RequestPostProcessor viewer) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (String field : typed.split("&")) {
            if (!field.isEmpty()) {
                form.set(field.split("=")[0], field.split("=")[1]);
            }
        }
        return pages.post().uri(address).with(viewer).with(csrf()).params(form).exchange();
    }
}
