package scot.tayside.mentoring.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.testing.BrowserTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Visit;

/**
 * Every page that can be reached by links from somebody's first page, one of each kind: found by axe to be without
 * barriers, whole on a small telephone, and refused nothing by its own security policy; each form also with its errors.
 */
@BrowserTest(keepsData = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTests {

    private static final String PASSWORD = "Tayside-Demo-2014";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    Imports imports;

    @Autowired
    LivingStates states;

    @Autowired
    TransactionTemplate whole;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void loadTheLivingCaseload() {
        whole.executeWithoutResult(transaction -> {
            if (users.none()) {
                new DemonstrationConfiguration()
                        .demonstrationAccounts()
                        .accounts()
                        .forEach(users::open);
                imports.bringIn(LivingCaseload.file(LocalDate.now(clock)));
                states.bringAbout(LocalDate.now(clock));
            }
        });
    }

    /** What has been looked at, with the depth at which its reader sees files: whoever sees no deeper sees nothing new. */
    private final Set<String> looked = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "manager@tca.example, whole files",
        "coordinator@tca.example, whole files",
        "coordinator@cath.example, whole files",
        "mentor@tca.example, own mentees",
        "dundee@cjsw.example, progress",
        "director@tca.example, figures",
        "board@psp.example, public figures",
        "admin@tca.example, accounts"
    })
    void isWithoutBarriers(String username, String depth) {
        List<String> found = new ArrayList<>();
        Set<String> known = new HashSet<>(Set.of("/"));
        Deque<String> waiting = new ArrayDeque<>(known);
        try (Visit visit = Visit.of(port).signIn(username, PASSWORD)) {
            while (!waiting.isEmpty()) {
                String path = waiting.remove();
                int status = visit.open(path);
                if (status == 409) {
                    continue; // decided by a form of this walk meanwhile
                }
                if (status != 200) {
                    found.add(path + " answers " + status);
                    continue;
                }
                links(visit).stream().filter(link -> known.add(kind(link))).forEach(waiting::add);
                if (looked.add(depth + kind(path))) {
                    look(visit, found);
                    if (tryAnEmptyForm(visit)) {
                        look(visit, found);
                    }
                }
            }
            found.addAll(visit.complaints());
        }

        assertThat(found).as(String.join("\n", found)).isEmpty();
    }

    private static void look(Visit visit, List<String> found) {
        found.addAll(visit.barriers());
        visit.page().setViewportSize(320, 640);
        if (visit.isTooWide()) {
            found.add(visit.path() + " is wider than 320 pixels");
        }
        visit.page().setViewportSize(1280, 900);
    }

    /** Sends a form with its text taken out: its errors are a page of their own. */
    private static boolean tryAnEmptyForm(Visit visit) {
        Locator form = visit.page().locator("main form.app-form, main form.app-review");
        if (form.count() == 0) {
            return false;
        }
        for (Locator field : form.first()
                .locator("input[type=text]:visible, input[type=email]:visible, textarea:visible")
                .all()) {
            field.fill("");
        }
        form.first().locator(".app-actions button[type=submit]:visible").first().click();
        visit.page().waitForLoadState();
        return true;
    }

    private static List<String> links(Visit visit) {
        Object links = visit.page()
                .evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
        return ((List<?>) links)
                .stream()
                        .map(link -> link.toString().replaceFirst("#.*", ""))
                        .filter(link -> !link.matches(".*(\\.csv|\\.zip|\\.xlsx|/rejected).*"))
                        .toList();
    }

    /** The path with its ids left out, and of the question only what changes the page. */
    private static String kind(String path) {
        String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
        return kind.startsWith("/reviews/new") ? kind : kind.replaceFirst("\\?.*", "");
    }
}
