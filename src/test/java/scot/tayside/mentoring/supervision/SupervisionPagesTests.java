package scot.tayside.mentoring.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.util.List;
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
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class SupervisionPagesTests {

    private static final String TYPED =
            "heldOn=20/11/2026&kind=PHONE&agreed=Write up notes the same day&privateWords=Looks tired"
                    + "&toDos[0].words=Read the guide&toDos[0].doer=MENTOR&toDos[0].dueOn=1/12/2026";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private final String mentor = "/supervision/" + World.mentorOf(DUNDEE);

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void sharesWhatWasAgreedAndKeepsTheRest() {
        assertThat(post(mentor + "/new", TYPED, As.coordinator())).hasRedirectedUrl(mentor);

        assertThat(get(mentor, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Write up notes the same day", "Looks tired", "Read the guide");
        assertThat(get(mentor, As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Write up notes the same day", "Read the guide")
                .doesNotContain("Looks tired");
        assertThat(get(mentor, As.otherMentor())).hasStatus(404);
        assertThat(sql.sql("select distinct action from audit_entry where action like 'supervision.%' order by action")
                        .query(String.class)
                        .list())
                .containsExactly("supervision.read", "supervision.recorded");
    }

    @Test
    void staysInTheMentorsOrganisation() {
        String cath = "/supervision/" + World.mentorOf(PERTH_KINROSS);
        assertThat(post(cath + "/new", TYPED, As.cathCoordinator())).hasStatus3xxRedirection();

        assertThat(get(cath, As.coordinatorOf(PERTH_KINROSS)))
                .hasStatusOk()
                .bodyText()
                .contains("its notes stay there")
                .doesNotContain("Looks tired", "Write up notes");
        assertThat(get(cath + "/new", As.coordinatorOf(PERTH_KINROSS))).hasStatus(404);
        assertThat(post(cath + "/new", TYPED, As.coordinatorOf(PERTH_KINROSS))).hasStatus(404);
        assertThat(get(mentor, As.cathCoordinator())).hasStatus(404);
        assertThat(get(mentor + "/new", As.mentor())).hasStatus(403);
    }

    @Test
    void isDueSixWeeksAfterTheLastUnlessAManagerSaysOtherwise() {
        assertThat(due()).contains("2026-07-14");
        post(mentor + "/new", "heldOn=2/11/2026&kind=PHONE&agreed=Nothing", As.coordinator());
        assertThat(due()).contains("2026-12-14");

        assertThat(post(mentor + "/interval", "weeks=0", As.manager())).hasStatusOk();
        assertThat(post(mentor + "/interval", "weeks=4", As.coordinator())).hasStatus(403);
        assertThat(post(mentor + "/interval", "weeks=4", As.manager())).hasStatus3xxRedirection();

        assertThat(due()).contains("2026-11-30");
        post(mentor + "/new", "heldOn=3/11/2026&kind=PHONE&agreed=Nothing&nextOn=8/12/2026", As.coordinator());
        assertThat(due()).contains("2026-12-08");
    }

    @Test
    void whoeverSaidTheyWouldIsRemindedUntilItIsDone() {
        post(mentor + "/new", TYPED, As.coordinator());
        assertThat(reminded()).containsExactly("mentor@tca.example");
        UUID toDo =
                sql.sql("select id from supervision_action").query(UUID.class).single();
        assertThat(post(mentor + "/actions/" + UUID.randomUUID() + "/done", "", As.mentor()))
                .hasStatus(404);
        assertThat(post("/supervision/" + World.mentorOf(ANGUS) + "/actions/" + toDo + "/done", "", As.otherMentor()))
                .hasStatus(404);

        assertThat(post(mentor + "/actions/" + toDo + "/done", "", As.mentor())).hasStatus3xxRedirection();

        assertThat(reminded()).isEmpty();
        assertThat(post(mentor + "/actions/" + toDo + "/done", "", As.coordinator()))
                .hasStatus(409);
    }

    @Test
    void answersNonsenseWithSentences() {
        assertThat(post(
                        mentor + "/new",
                        "heldOn=1/12/2026&nextOn=1/11/2026&toDos[1].words=Read&toDos[2].dueOn=1/12/2026",
                        As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter today or a day in the past",
                        "Choose how it was held",
                        "Write what was agreed",
                        "The next comes after this one",
                        "Enter by when",
                        "Say what is to be done");
    }

    private List<String> due() {
        get("/", As.coordinatorOf(DUNDEE));
        return sql.sql("""
                        select w.due_on::text from reading.work_supervision w join user_account u on u.id = w.user_id
                        where u.username = 'dundee.coordinator@tca.example' and w.kind = 'supervision.due'
                            and w.person_name = 'Morag MentorD'
                        """).query(String.class).list();
    }

    private List<String> reminded() {
        return sql.sql("""
                        select u.username from reading.work_supervision w join user_account u on u.id = w.user_id
                        where w.kind = 'supervision.action'
                        """).query(String.class).list();
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
