package scot.tayside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.identity.OpenAccount;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.BrowserTest;
import scot.tayside.mentoring.testing.Visit;
import scot.tayside.mentoring.testing.World;

/** What each role does every day, done on a small telephone from the home page on, by its links and buttons. */
@BrowserTest
class PhoneJourneyBrowserTests {

    private static final String PASSWORD = "Small-screen-long-day";
    private static final Set<LocalAuthority> EVERYWHERE = Set.of(LocalAuthority.values());

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    Users users;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aWorld() {
        account("manager@tca.example", Role.MANAGER, Organisation.TCA, EVERYWHERE);
        account("coordinator@tca.example", Role.COORDINATOR, Organisation.TCA, EVERYWHERE);
        account("coordinator@cath.example", Role.COORDINATOR, Organisation.CATH, Set.of(PERTH_KINROSS));
        account("mentor@tca.example", Role.MENTOR, Organisation.TCA, EVERYWHERE);
        account("dundee@cjsw.example", Role.REFERRER, Organisation.CJSW, Set.of(DUNDEE));
        account("director@tca.example", Role.DIRECTOR, Organisation.TCA, EVERYWHERE);
        account("board@psp.example", Role.BOARD, Organisation.PSP, EVERYWHERE);
        account("admin@tca.example", Role.ADMINISTRATOR, Organisation.TCA, EVERYWHERE);
        World.build(application);
    }

    private void account(String username, Role role, Organisation organisation, Set<LocalAuthority> areas) {
        users.open(new OpenAccount(username, role.title(), PASSWORD, role, organisation, areas));
    }

    /** Signed in on a telephone; no page on the way is wider than it, or complained of by the browser. */
    private void as(String username, Consumer<Visit> journey) {
        try (Visit visit = Visit.onTelephone(port).signIn(username, PASSWORD)) {
            visit.page()
                    .onLoad(page -> assertThat(visit.isTooWide()).as(page.url()).isFalse());
            journey.accept(visit);
            assertThat(visit.isTooWide()).as(visit.path()).isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aSocialWorkerWritesToTheServiceAndSeesHowItGoes() {
        as("dundee@cjsw.example", worker -> {
            menu(worker, "Referrals");
            worker.follow("Dundee Engaged");

            assertThat(worker.text()).contains("Appointments", "Weekly updates");

            worker.press("Messages");
            worker.page().fill("[name=words]", "She moves house on Friday.");
            worker.press("Send");

            assertThat(worker.text()).contains("She moves house on Friday.");
        });
    }

    @Test
    void aCoordinatorTakesSomebodyOnAndProposesAMentor() {
        as("coordinator@tca.example", coordinator -> {
            menu(coordinator, "Referrals");
            coordinator.follow("Allocation");
            coordinator.follow("Accept Angus Submitted");
            coordinator.press("Accept");
            coordinator.press("Find a mentor");
            coordinator.press("Propose");

            assertThat(status("Angus", "mentor_match")).isEqualTo("PROPOSED");
        });
    }

    private String status(String area, String table) {
        return sql.sql("select x.status from " + table
                        + " x join referral r on r.id = x.referral_id join person p on p.id = r.person_id"
                        + " where p.first_name = ? and p.last_name = 'Submitted' and r.status <> 'DECLINED'")
                .param(area)
                .query(String.class)
                .single();
    }

    @Test
    void cathsCoordinatorLogsWhatABefrienderTold() {
        as("coordinator@cath.example", coordinator -> {
            menu(coordinator, "Cases");
            coordinator.follow("Perth kinross Engaged");
            coordinator.press("Log a contact");
            coordinator.page().check("[name=kind][value=PHONE]");
            coordinator.page().check("[name=attendance][value=ATTENDED]");
            coordinator.page().fill("[name=minutes]", "20");
            coordinator.page().locator("[name=referrerTold]").last().check();
            coordinator.press("Save");

            assertThat(coordinator.path()).doesNotContain("/contacts/new");
        });
    }

    @Test
    void aManagerFindsAFigureAndTheCasesBehindIt() {
        as("manager@tca.example", manager -> {
            menu(manager, "Figures");
            manager.open("/reports?from=2026-04-01&to=2026-06-30");

            assertThat(manager.text()).contains("Referrals received");
        });
    }

    @Test
    void theDirectorAndTheBoardFindTheirReports() {
        for (String username : Set.of("director@tca.example", "board@psp.example")) {
            as(username, reader -> {
                menu(reader, "Reports");

                assertThat(reader.path()).isEqualTo("/documents");
            });
        }
    }

    @Test
    void anAdministratorOpensAnAccount() {
        as("admin@tca.example", administrator -> {
            menu(administrator, "Users");
            administrator.press("Open an account");
            administrator.page().fill("[name=username]", "new@cjsw.example");
            administrator.page().fill("[name=displayName]", "Fern Testwell");
            administrator.page().fill("[name=password]", "seven herons over a wall");
            administrator.page().check("[name=role][value=REFERRER]");
            administrator.page().check("[name=organisation][value=CJSW]");
            administrator.page().check("[name=areas][value=" + ANGUS + "]");
            administrator.press("Open an account");

            assertThat(administrator.text()).contains("Fern Testwell");
        });
    }

    private static void menu(Visit visit, String place) {
        visit.page()
                .locator(".app-menu__link")
                .filter(new Locator.FilterOptions().setHasText(place))
                .first()
                .click();
        visit.page().waitForLoadState();
    }
}
