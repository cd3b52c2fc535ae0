package scot.tayside.mentoring.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;

/** An administrator opens, changes and ends accounts. */
@MentoringTest
class UserPagesTests {

    private static final String PASSWORD = "seven wet lighthouses";

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Test
    void opensAnAccountThatThenSignsIn() {
        MvcTestResult opened = post(
                "/users/new",
                Map.of(
                        "displayName",
                        "Iona New",
                        "username",
                        "Iona@CJSW.example",
                        "password",
                        PASSWORD,
                        "role",
                        "REFERRER",
                        "organisation",
                        "CJSW",
                        "areas",
                        "ANGUS"));

        assertThat(opened).hasStatus3xxRedirection();
        assertThat(signIn("iona@cjsw.example", PASSWORD)).hasRedirectedUrl("/");
        assertThat(get("/users?role=REFERRER&active=true"))
                .bodyText()
                .contains("Iona New", "iona@cjsw.example", "Angus");
        assertThat(details("identity.opened"))
                .isEqualTo("iona@cjsw.example: Iona New, Social worker, Criminal Justice Social Work in Angus");
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        MvcTestResult refused = post(
                "/users/new",
                Map.of(
                        "displayName",
                        "Iona <b>New</b>",
                        "username",
                        "iona",
                        "password",
                        "short",
                        "role",
                        "REFERRER",
                        "organisation",
                        "TCA"));

        assertThat(refused)
                .hasStatusOk()
                .bodyText()
                .contains("Social workers belong to Criminal Justice Social Work")
                .contains("Choose the one area of the social worker’s team")
                .contains("Enter an e-mail address in the correct format")
                .contains("Use at least 15 characters")
                .contains("Iona &lt;b&gt;New&lt;/b&gt;")
                .doesNotContain("value=\"short\"");
        assertThat(post("/users/new", Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("Enter the person’s name", "Choose a role", "Choose an organisation", "Enter a password");
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        account("iona@tca.example");

        assertThat(post(
                        "/users/new",
                        Map.of(
                                "displayName",
                                "Other",
                                "username",
                                "IONA@tca.example",
                                "password",
                                PASSWORD,
                                "role",
                                "DIRECTOR",
                                "organisation",
                                "TCA")))
                .hasStatusOk()
                .bodyText()
                .contains("There is already an account with the e-mail address iona@tca.example");
    }

    @Test
    void changesAnAccountAndWritesFromWhatToWhat() {
        UserId id = account("iona@tca.example");

        MvcTestResult changed = post(
                "/users/" + id + "/edit",
                Map.of(
                        "version",
                        "0",
                        "displayName",
                        "Iona Married",
                        "role",
                        "COORDINATOR",
                        "organisation",
                        "TCA",
                        "areas",
                        "DUNDEE"));

        assertThat(changed).hasRedirectedUrl("/users/" + id);
        assertThat(get("/users/" + id)).bodyText().contains("Iona Married", "Coordinator", "Dundee City");
        assertThat(details("identity.changed"))
                .isEqualTo(
                        "iona → Iona Married\nTayside Council on Alcohol in Angus → Tayside Council on Alcohol in Dundee City");
        assertThat(post(
                        "/users/" + id + "/edit",
                        Map.of(
                                "version",
                                "0",
                                "displayName",
                                "Late",
                                "role",
                                "COORDINATOR",
                                "organisation",
                                "TCA",
                                "areas",
                                "DUNDEE")))
                .hasStatus(409)
                .bodyText()
                .contains("Late");
    }

    @Test
    void endsAnAccountWithItsNextClickAndBringsItBack() {
        UserId id = account("iona@tca.example");
        MockHttpSession session = session("iona@tca.example", "A-test-password-1");
        assertThat(pages.get().uri("/").session(session)).hasStatusOk();

        assertThat(post("/users/" + id + "/end", Map.of())).hasRedirectedUrl("/users/" + id);

        assertThat(pages.get().uri("/").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
        assertThat(signIn("iona@tca.example", "A-test-password-1")).hasRedirectedUrl("/login?error");
        assertThat(post("/users/" + id + "/reactivate", Map.of())).hasRedirectedUrl("/users/" + id);
        assertThat(signIn("iona@tca.example", "A-test-password-1")).hasRedirectedUrl("/");
    }

    @Test
    void setsAPasswordAndEndsTheSessionsOfTheOldOne() {
        UserId id = account("iona@tca.example");
        MockHttpSession session = session("iona@tca.example", "A-test-password-1");

        assertThat(post("/users/" + id + "/password", Map.of("password", "iona likes rainy days")))
                .hasStatusOk()
                .bodyText()
                .contains("anybody would try here");
        assertThat(post("/users/" + id + "/password", Map.of("password", " " + PASSWORD + " ")))
                .hasRedirectedUrl("/users/" + id);

        assertThat(pages.get().uri("/").session(session))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/login");
        assertThat(signIn("iona@tca.example", PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(signIn("iona@tca.example", " " + PASSWORD + " ")).hasRedirectedUrl("/");
    }

    @Test
    void nobodyEndsOrDemotesTheirOwnAccount() {
        get("/users");
        UserId own = new UserId(sql.sql("select id from user_account where username = 'admin@tca.example'")
                .query(UUID.class)
                .single());

        assertThat(get("/users/" + own)).bodyText().doesNotContain("/end");
        assertThat(post("/users/" + own + "/end", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("You cannot end the account you are signed in with");
        assertThat(post(
                        "/users/" + own + "/edit",
                        Map.of("version", "0", "displayName", "Me", "role", "DIRECTOR", "organisation", "TCA")))
                .hasStatusOk()
                .bodyText()
                .contains("You cannot change the role of the account you are signed in with");
    }

    @Test
    void listsByFilterPageByPage() {
        for (int number = 10; number < 40; number++) {
            account("mentor" + number + "@tca.example");
        }

        assertThat(get("/users?size=10&page=3&name=MENTOR&sort=-username"))
                .bodyText()
                .contains("Showing 21 to 30 of 30", "mentor10@")
                .doesNotContain("mentor39@");
        assertThat(get("/users?name=%25")).bodyText().contains("No account fits this filter");
        assertThat(get("/users?organisation=NONSENSE&active=perhaps")).hasStatusOk();
        assertThat(get("/users/new/edit")).hasStatus(404);
    }

    private UserId account(String username) {
        return As.id(application, username, Role.COORDINATOR, Organisation.TCA, Set.of(LocalAuthority.ANGUS));
    }

    private MvcTestResult get(String uri) {
        return pages.get().uri(uri).with(As.administrator()).exchange();
    }

    private MvcTestResult post(String uri, Map<String, String> form) {
        var request = pages.post().uri(uri).with(As.administrator()).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult signIn(String username, String password) {
        return pages.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MockHttpSession session(String username, String password) {
        return (MockHttpSession) signIn(username, password).getRequest().getSession(false);
    }

    private String details(String action) {
        return sql.sql("select details from audit_entry where action = ? order by id desc limit 1")
                .param(action)
                .query(String.class)
                .single();
    }
}
