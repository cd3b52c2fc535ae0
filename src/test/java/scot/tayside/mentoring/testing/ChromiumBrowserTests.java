package scot.tayside.mentoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first page a browser gets is whole: nothing refused by its own security policy, nothing missing. */
@BrowserTest
class ChromiumBrowserTests {

    @LocalServerPort
    int port;

    @Test
    void opensTheSignInPageWithoutAComplaint() {
        List<String> complaints = new ArrayList<>();
        try (Page page = Chromium.browser().newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);

            Response answer = page.navigate("http://localhost:%d/login".formatted(port));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.evaluate("document.compatMode")).isEqualTo("CSS1Compat");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void findsAFieldWithoutALabel() {
        try (Visit visit = Visit.of(port)) {
            visit.open("/login");
            assertThat(visit.barriers()).isEmpty();

            visit.page().evaluate("document.querySelectorAll('label').forEach(label => label.remove())");

            assertThat(visit.barriers()).singleElement().asString().startsWith("/login: label: ");
        }
    }
}
