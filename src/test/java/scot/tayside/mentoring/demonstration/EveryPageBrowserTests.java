package scot.tayside.mentoring.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manager@tca.example", "coordinator@tca.example", "mentor@tca.example", "dundee@cjsw.example",
                "director@tca.example", "board@psp.example", "admin@tca.example", "coordinator@cath.example"
            })
    void isWithoutBarriers(String username) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Visit.of(port).signIn(username, PASSWORD)) {
            for (String path : pages(visit)) {
                visit.page().setViewportSize(1280, 900);
                assertThat(visit.open(path)).as(path).isEqualTo(200);
                look(visit, found);
                if (tryAnEmptyForm(visit)) {
                    look(visit, found);
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
        form.first().locator("button.govuk-button").first().click();
        visit.page().waitForLoadState();
        return true;
    }

    /** One address for each kind of page, found by following links. */
    private static List<String> pages(Visit visit) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (visit.open(path) != 200) {
                kinds.put(kind(path), path);
                continue;
            }
            for (Object link : (List<?>) visit.page()
                    .evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))")) {
                String target = link.toString().replaceFirst("#.*", "");
                if (!target.matches(".*(\\.csv|\\.zip|\\.xlsx|/rejected).*")
                        && kinds.putIfAbsent(kind(target), target) == null) {
                    waiting.add(target);
                }
            }
        }
        return List.copyOf(kinds.values());
    }

    /** The path with its ids left out, and of the question only what changes the page. */
    private static String kind(String path) {
        String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
        return kind.startsWith("/reviews/new") ? kind : kind.replaceFirst("\\?.*", "");
    }
}
