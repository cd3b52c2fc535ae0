package scot.tayside.mentoring.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, started once in a test run; nothing is downloaded. */
public final class Chromium {

    private static @Nullable Browser browser;

    private Chromium() {}

    /** The browser; each test opens a context of its own in it. */
    public static synchronized Browser browser() {
        if (browser == null) browser = start();
        return browser;
    }

    private static Browser start() {
        Path chromium = installed("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Path node = installed("node", "nodejs");
        Map<String, String> environment =
                Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString());
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(!isRoot())
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need %s, which is not on the PATH. Install it (.ci/run does), or leave them out with -DskipITs."
                                .formatted(String.join(" or ", names))));
    }

    /** Chromium's sandbox refuses root. */
    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
