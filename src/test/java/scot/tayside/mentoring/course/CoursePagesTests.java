package scot.tayside.mentoring.course;

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
class CoursePagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MentorFixtures mentors;
    private MentorId mentor;
    private String course;

    @BeforeEach
    void aCourse() {
        World.build(application);
        mentors = new MentorFixtures(sql);
        mentor = mentors.cleared("Hopeful", DUNDEE);
        mentors.set(mentor, "status", "IN_CLEARANCE");
        mentors.set(mentor, "training_on", null);
        assertThat(post("/courses/new", "title=Boundaries&validMonths=24&mandatoryFor=PAID", As.coordinator()))
                .hasRedirectedUrl("/courses");
        course = sql.sql("select id::text from course").query(String.class).single();
    }

    @Test
    void aRegisterBecomesTrainingAndCompletesTheStep() {
        String run = planned("20/11/2026", 2);
        assertThat(get("/courses/mentors/" + mentor, As.coordinator()))
                .bodyText()
                .contains("To be attended");
        assertThat(enrol(run, mentor)).hasStatus3xxRedirection();
        assertThat(enrol(run, new MentorId(World.mentorOf(DUNDEE)))).hasStatus3xxRedirection();

        assertThat(post(run + "/register", "came=" + mentor, As.coordinator())).hasStatus3xxRedirection();

        assertThat(get(run, As.coordinator())).bodyText().contains("Did not come", "Came");
        assertThat(sql.sql("select title || ' ' || held_on || ' ' || attendances from reading.training")
                        .query(String.class)
                        .list())
                .containsExactly("Boundaries 2026-11-20 1");
        assertThat(mentors.of(mentor, "training_on")).isEqualTo("2026-11-20");
        assertThat(get("/courses/mentors/" + mentor, As.coordinator()))
                .bodyText()
                .contains("attended 20 Nov 2026", "counts until 20 Nov 2028")
                .doesNotContain("To be attended");
        assertThat(get("/courses/mentors/" + World.mentorOf(DUNDEE), As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("To be attended", "Did not come");
        assertThat(post(run + "/register", "came=" + mentor, As.coordinator())).hasStatus(409);
    }

    @Test
    void givesNoMorePlacesThanThereAre() {
        String run = planned("1/12/2026", 1);
        assertThat(enrol(run, mentor)).hasStatus3xxRedirection();

        assertThat(enrol(run, mentor)).hasStatusOk().bodyText().contains("This mentor has a place already.");
        assertThat(enrol(run, new MentorId(World.mentorOf(DUNDEE))))
                .hasStatusOk()
                .bodyText()
                .contains("All 1 places are taken.");
        assertThat(enrol(run, new MentorId(UUID.randomUUID()))).hasStatus(404);
        assertThat(post(run + "/register", "came=" + mentor, As.coordinator())).hasStatus(409);
        assertThat(post(run + "/withdraw/" + mentor, "", As.coordinator())).hasStatus3xxRedirection();
        assertThat(enrol(run, new MentorId(World.mentorOf(DUNDEE)))).hasStatus3xxRedirection();
        assertThat(get("/courses", As.coordinator())).bodyText().contains("0 of 1 places free", "24 months");
    }

    @Test
    void answersNonsenseWithSentences() {
        assertThat(post("/courses/new", "validMonths=many", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the name of the course", "Enter a whole number");
        assertThat(post("/courses/" + course + "/runs/new", "heldOn=4/12/2026&lastDay=1/12/2026", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("The last day cannot be before the first", "Enter who trains", "Enter the number of places");
        assertThat(post("/courses/" + course + "/edit", "version=7&title=Boundaries", As.coordinator()))
                .hasStatus(409);
        assertThat(get("/courses", As.mentor())).hasStatus(403);
    }

    private String planned(String day, int places) {
        assertThat(post(
                        "/courses/" + course + "/runs/new",
                        "heldOn=" + day + "&trainer=Tern&venue=Office&places=" + places,
                        As.coordinator()))
                .hasStatus3xxRedirection();
        return "/courses/runs/"
                + sql.sql("select id::text from course_run").query(String.class).single();
    }

    private MvcTestResult enrol(String run, MentorId who) {
        return post(run + "/enrol", "mentor=" + who, As.coordinator());
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
