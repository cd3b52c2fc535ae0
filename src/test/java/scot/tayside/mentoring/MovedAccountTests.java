package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/** Whoever moves, sees other files with the next click; whoever leaves, none. */
@MentoringTest
class MovedAccountTests { // R24

    private static final String PASSWORD = "A-test-password-1";

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void anotherAreaTakesEffectWithTheNextClick() {
        UserId id = As.id(application, "iona@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(DUNDEE));
        MockHttpSession session = signIn("iona@tca.example");
        assertThat(status(session, "/referrals/" + World.id("referral", DUNDEE, "ENGAGED")))
                .isEqualTo(200);
        assertThat(status(session, "/referrals/" + World.id("referral", ANGUS, "ENGAGED")))
                .isEqualTo(404);

        edit(id, "COORDINATOR", "ANGUS");

        assertThat(status(session, "/referrals/" + World.id("referral", DUNDEE, "ENGAGED")))
                .isEqualTo(404);
        assertThat(status(session, "/referrals/" + World.id("referral", ANGUS, "ENGAGED")))
                .isEqualTo(200);
    }

    @Test
    void anotherRoleTakesEffectWithTheNextClick() {
        UserId id = As.id(application, "iona@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(DUNDEE));
        MockHttpSession session = signIn("iona@tca.example");

        edit(id, "DIRECTOR", "DUNDEE");

        assertThat(status(session, "/referrals")).isEqualTo(403);
        assertThat(status(session, "/")).isEqualTo(200);
    }

    @Test
    void aMentorSeesSomebodyUntilTheMatchEnds() {
        MockHttpSession session = signIn("mentor@tca.example");
        String file = "/people/" + World.id("person", DUNDEE, "ENGAGED");
        assertThat(status(session, file)).isEqualTo(200);

        sql.sql("update mentor_match set status = 'ENDED', ended_on = started_on where id = ?")
                .param(World.id("match", DUNDEE, "ENGAGED"))
                .update();

        assertThat(status(session, file)).isEqualTo(404);
    }

    @Test
    void whoeverLeavesIsOutWithTheNextClick() {
        UserId id = As.id(application, "iona@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(DUNDEE));
        MockHttpSession session = signIn("iona@tca.example");

        assertThat(pages.post()
                        .uri("/users/" + id + "/end")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(pages.get().uri("/referrals").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
        assertThat(session.isInvalid()).isTrue();
    }

    private void edit(UserId id, String role, String area) {
        assertThat(pages.post()
                        .uri("/users/" + id + "/edit")
                        .with(As.administrator())
                        .with(csrf())
                        .param("version", "0")
                        .param("displayName", "Iona")
                        .param("role", role)
                        .param("organisation", "TCA")
                        .param("areas", area))
                .hasStatus3xxRedirection();
    }

    private MockHttpSession signIn(String username) {
        return (MockHttpSession) pages.post()
                .uri("/login")
                .param("username", username)
                .param("password", PASSWORD)
                .with(csrf())
                .exchange()
                .getRequest()
                .getSession(false);
    }

    private int status(MockHttpSession session, String path) {
        return pages.get().uri(path).session(session).exchange().getResponse().getStatus();
    }
}
