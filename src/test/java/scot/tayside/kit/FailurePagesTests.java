package scot.tayside.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitTest
class FailurePagesTests {

    private Browser browser;

    @BeforeEach
    void openBrowser(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "missing, 404, Page not found",
        "changed, 409, This could not be done",
        "refused, 409, This could not be done",
        "away, 503, The service is not available just now",
        "broken, 500, Something went wrong on our side"
    })
    void aFailureIsAPageThatKeepsWhatWasTyped(String how, int status, String title) throws Exception {
        HttpResponse<String> answer = fail(how);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).title()).isEqualTo(title + " – Tayside Mentoring");
        assertThat(answer.body()).contains("a long note").doesNotContain("secret detail", "hunter2");
    }

    @ParameterizedTest
    @CsvSource({"missing", "changed", "refused", "away", "broken"})
    void everyFailureShowsTheReferenceThatTheLogHas(String how) throws Exception {
        HttpResponse<String> answer = fail(how);

        String reference = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(reference).matches("[0-9A-F]{8}");
        assertThat(answer.body()).contains(reference);
    }

    @Test
    void whoeverMeetsAServiceThatIsAwayIsToldWhenToComeBack() throws Exception {
        assertThat(fail("away").headers().firstValue("Retry-After")).contains("30");
    }

    @Test
    void aRuleThatRefusesSaysWhy() throws Exception {
        assertThat(fail("refused").body()).contains("by the rule");
    }

    @Test
    void aMalformedIdLeadsNowhere() throws Exception {
        assertThat(browser.open("/kit/by-id/none").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatDoesNotExistLeadsNowhere() throws Exception {
        HttpResponse<String> answer = browser.open("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select(".app-header__name").text())
                .contains("Ann Invented");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        HttpResponse<String> answer = browser.send("/kit/form", Map.of("note", "a long note"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You cannot open this page", "a long note");
    }

    @Test
    void anUploadThatIsTooLargeIsToldSo() throws Exception {
        HttpResponse<String> answer = browser.send("/kit/form", Map.of("note", "x".repeat(1_100_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is too large");
    }

    private HttpResponse<String> fail(String how) throws Exception {
        Map<String, String> form = browser.formAt("/kit/form");
        form.putAll(Map.of("how", how, "note", "a long note", "password", "hunter2"));
        return browser.send("/kit/fail", form);
    }
}
