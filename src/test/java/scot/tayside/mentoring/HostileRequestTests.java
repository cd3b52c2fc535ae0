package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/** Requests that no form of ours makes. */
@MentoringTest(keepsData = true)
class HostileRequestTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aWorld() {
        if (sql.sql("select count(*) from person").query(Long.class).single() == 0) {
            World.build(application);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' or '1'='1",
                "%%",
                "__",
                "\\\\",
                "${7*7}",
                "👩‍⚖️ Màiri",
                "ｒ０００１"
            })
    void whatIsTypedIsSearchedForAndShownAsText(String words) {
        MvcTestResult found =
                pages.get().uri("/search").param("q", words).with(As.manager()).exchange();

        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("Nobody found")
                .doesNotContain("<script>alert", "<img src=x", ">49<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=99999999999",
                "size=1000000",
                "sort=name;drop",
                "sort=",
                "size=x",
                "status=NONSENSE",
                "area="
            })
    void listsAnswerWhateverTheAddressSays(String query) {
        for (String list : List.of("/referrals", "/cases", "/mentors", "/contacts", "/audit")) {
            assertThat(pages.get().uri(list + "?" + query).with(As.manager()))
                    .as(list)
                    .hasStatusOk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/people/1", "/people/' or 1=1", "/referrals/ffffffff", "/cases/null", "/users/..", "/nowhere"})
    void whatIsNoIdentityLeadsNowhere(String path) {
        assertThat(pages.get()
                        .uri(path)
                        .with(As.manager())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(400, 403, 404);
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(pages.get().uri("/search").param("q", "a\0b").with(As.manager()))
                .hasStatus(400);
        assertThat(pages.post()
                        .uri("/login")
                        .param("username", "a\0b")
                        .param("password", "x")
                        .with(csrf()))
                .hasStatus(400);
    }

    @Test
    void noAddressCarriesASession() {
        assertThat(pages.get().uri("/;jsessionid=1234")).hasStatus(400);
        assertThat(pages.get().uri("/cases")).hasStatus3xxRedirection().hasHeader("Location", "/login");
    }

    /** Nothing a page says depends on the name under which it was asked. */
    @Test
    void theHostIsNobodysChoice() {
        MvcTestResult redirect = pages.get()
                .uri("/referrals")
                .with(asked -> {
                    asked.setServerName("evil.example");
                    return asked;
                })
                .exchange();
        MvcTestResult page = pages.get()
                .uri("/referrals")
                .with(As.manager())
                .with(asked -> {
                    asked.setServerName("evil.example");
                    return asked;
                })
                .exchange();

        assertThat(redirect.getResponse().getHeader("Location")).doesNotContain("evil.example");
        assertThat(page).hasStatusOk().bodyText().doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/nowhere", "/audit"})
    void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
        MvcTestResult answer = pages.get().uri(path).with(As.manager()).exchange();

        assertThat(answer)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeaders("Content-Security-Policy", "Permissions-Policy");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(pages.post().uri("/drafts").param("draft", "x").with(As.manager()))
                .hasStatus(403);
        assertThat(pages.post().uri("/login").param("username", "x").param("password", "x"))
                .hasStatus(403);
    }
}
