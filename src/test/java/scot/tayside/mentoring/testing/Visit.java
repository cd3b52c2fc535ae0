package scot.tayside.mentoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own, signed in; whatever the browser complains of is remembered. */
public final class Visit implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    private Visit(int port, Browser.NewContextOptions options) {
        this.home = "http://localhost:" + port;
        this.context = Chromium.browser().newContext(options.setBaseURL(home));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    public static Visit of(int port) {
        return new Visit(port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** The width of a small telephone. */
    public static Visit onTelephone(int port) {
        return new Visit(port, new Browser.NewContextOptions().setViewportSize(320, 640));
    }

    public static Visit withoutJavaScript(int port) {
        return new Visit(
                port, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    public Visit signIn(String username, String password) {
        open("/login");
        page.fill("#username", username);
        page.fill("#password", password);
        press("Sign in");
        assertThat(page.url()).as("signed in as %s", username).doesNotContain("/login");
        return this;
    }

    public int open(String path) {
        Response answer = page.navigate(path);
        return answer == null ? 0 : answer.status();
    }

    /** Presses the button of that name and waits for the page it leads to. */
    public void press(String button) {
        page.locator("main button:visible, main a[role=button]:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    public Page page() {
        return page;
    }

    public String path() {
        return page.url().substring(home.length());
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public List<String> complaints() {
        return complaints;
    }

    /** What axe finds wrong with the page as it stands, by WCAG 2.2 AA and good practice. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(this::inWords)
                        .toList();
    }

    private String inWords(Rule rule) {
        return "%s: %s (%s) %s"
                .formatted(
                        path(),
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().get(0).getHtml());
    }

    /** Whether the page has to be moved sideways to be read. */
    public boolean isTooWide() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
