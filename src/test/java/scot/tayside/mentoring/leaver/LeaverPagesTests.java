package scot.tayside.mentoring.leaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class LeaverPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Leavers leavers;

    @Autowired
    UserDetailsService signIn;

    private final UUID mentor = World.mentorOf(DUNDEE);
    private final String url = "/leavers/" + mentor;

    /** The session of the mentor, signed in before anything happens. */
    private RequestPostProcessor open;

    @BeforeEach
    void aWorld() {
        World.build(application);
        open = user(signIn.loadUserByUsername("mentor@tca.example"));
    }

    @Test
    void whoeverHasLeftIsOutWithTheNextClickAndLeavesNothingOpen() {
        appointment("2026-11-27T14:00Z", "00000000-0000-0000-0000-000000000001");
        appointment("2026-11-20T14:00Z", "00000000-0000-0000-0000-000000000002");
        assertThat(get("/", open)).hasStatusOk();

        assertThat(post("/mentors/" + mentor + "/step/leave", "on=24/11/2026&reason=Moves away", As.coordinator()))
                .hasRedirectedUrl(url);

        assertThat(get("/", open)).hasStatus3xxRedirection().redirectedUrl().contains("/login");
        assertThatThrownBy(() -> signIn.loadUserByUsername("mentor@tca.example"))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThat(matches()).containsOnly("DECLINED MENTOR_LEFT", "ENDED MENTOR_LEFT", "ENDED null");
        assertThat(sql.sql(
                                "select cancelled_at is not null from appointment where id::text like '00000000-%' order by id")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false);
        assertThat(get(url, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Dundee Engaged", "Dundee Contacted", "27 Nov 2026", "Moves away")
                .doesNotContain("20 Nov 2026");
        assertThat(work()).contains("leaver.mentee", "leaver.returned");
    }

    @Test
    void aDayToComeTakesEffectOnThatDay() {
        assertThat(post(url + "/plan", "leavesOn=25/11/2026&reason=Moves away", As.coordinator()))
                .hasStatus3xxRedirection();
        leavers.takeEffect();
        assertThat(get("/", open)).hasStatusOk();
        assertThat(get("/leavers", As.coordinator())).bodyText().contains("To come");

        sql.sql("update mentor_leaving set leaves_on = ?")
                .param(LocalDate.of(2026, 11, 24))
                .update();
        leavers.takeEffect();
        leavers.takeEffect();

        assertThat(get("/", open)).hasStatus3xxRedirection();
        assertThat(sql.sql("select status || ' ' || left_on from mentor where id = ?")
                        .param(mentor)
                        .query(String.class)
                        .single())
                .isEqualTo("LEFT 2026-11-24");
    }

    @Test
    void aPlanIsCalledOff() {
        post(url + "/plan", "leavesOn=1/12/2026&reason=Moves away", As.coordinator());

        assertThat(post(url + "/call-off", "", As.coordinator())).hasStatus3xxRedirection();
        assertThat(get(url, As.coordinator())).bodyText().contains("No leaving is planned.");
        assertThat(post(url + "/call-off", "", As.coordinator())).hasStatus(404);
    }

    @Test
    void asksForCardAndPropertyUntilBothAreBack() {
        post("/mentors/" + mentor + "/step/leave", "on=24/11/2026&reason=Moves away", As.coordinator());
        assertThat(post(url + "/returned", "version=0&cardBack=true&propertyBack=false", As.coordinator()))
                .hasStatus3xxRedirection();
        assertThat(work()).contains("leaver.returned");
        assertThat(post(url + "/returned", "version=0&cardBack=true", As.coordinator()))
                .hasStatus(409);

        assertThat(post(url + "/returned", "version=1&cardBack=true&propertyBack=true", As.coordinator()))
                .hasStatus3xxRedirection();

        assertThat(work()).doesNotContain("leaver.returned");
        assertThat(post(url + "/plan", "leavesOn=1/12/2026&reason=Again", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("does not leave; record a withdrawal instead");
    }

    @Test
    void whoeverIsSuspendedIsOutUntilBroughtBack() {
        get("/", open);
        post("/mentors/" + mentor + "/step/suspend", "on=24/11/2026&reason=Complaint", As.coordinator());
        assertThat(get("/caseload/mine", open)).hasStatus3xxRedirection();

        post("/mentors/" + mentor + "/step/clear", "on=24/11/2026", As.coordinator());

        assertThat(get("/caseload/mine", open)).hasStatusOk();
    }

    @Test
    void refusesWhatIsNotSaid() {
        assertThat(post(url + "/plan", "leavesOn=soon", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a real date", "Say why the mentor leaves");
        assertThat(get(url, As.coordinatorOf(PERTH_KINROSS))).hasStatusOk();
        assertThat(get(url, As.cathCoordinator())).hasStatus(404);
        assertThat(get("/leavers", As.mentor())).hasStatus(403);
    }

    private List<String> matches() {
        return sql.sql("select status || ' ' || coalesce(end_reason, 'null') from mentor_match where mentor_id = ?")
                .param(mentor)
                .query(String.class)
                .list();
    }

    private List<String> work() {
        get("/", As.coordinatorOf(DUNDEE));
        return sql.sql("""
                        select w.kind from reading.work_leaver w join user_account u on u.id = w.user_id
                        where u.username = 'dundee.coordinator@tca.example'
                        """).query(String.class).list();
    }

    private void appointment(String at, String id) {
        sql.sql("""
                        insert into appointment (id, referral_id, person_id, mentor_id, kind, starts_at, ends_at, place_kind, made_by, changed_at)
                        select cast(? as uuid), r.id, r.person_id, m.id, 'MEETING', cast(? as timestamptz),
                            cast(? as timestamptz) + interval '1 hour', 'OFFICE', m.user_id, '2026-11-01T12:00Z'
                        from referral r, mentor m where r.id = ? and m.id = ?
                        """)
                .params(id, at, at, World.id("referral", DUNDEE, "ENGAGED"), mentor)
                .update();
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
