package scot.tayside.mentoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody at a browser of their own, signed in; whatever the browser complains of is remembered. */
public final class Visit implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Run by the page itself: the library's own runner opens a page of its own for every page, and takes four times as long. */
    private static final String AXE = axe();

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

    /** Follows the link of that name, as it is read out: words meant for the ear count, too. */
    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
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
        page.evaluate(AXE);
        List<?> violations = (List<?>) page.evaluate("""
                tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(results =>
                    results.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`))
                """, WCAG);
        return violations.stream().map(violation -> path() + ": " + violation).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
