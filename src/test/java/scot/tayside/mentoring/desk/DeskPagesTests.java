package scot.tayside.mentoring.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

/** Each role finds on its first page what it comes for, and nothing of others. */
@MentoringTest
class DeskPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext application;

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void aMentorSeesOwnMenteesWithWhatIsDueNext() {
        assertThat(home(As.mentor()))
                .bodyText()
                .contains(
                        "Your mentees", "Dundee Engaged", "19 Nov 2026", "15 Sept 2026", "overdue", "Dundee Contacted")
                .contains("Log a contact")
                .doesNotContain("Angus Engaged", "Dundee Submitted", "Places");
    }

    @Test
    void aSocialWorkerSeesWhatHappenedToOwnPeople() {
        assertThat(home(As.referrer(DUNDEE)))
                .bodyText()
                .contains("Refer somebody", "What happened lately", "Dundee Engaged", "Meeting: attended")
                .doesNotContain("Angus Engaged", "canary");
    }

    @Test
    void aCoordinatorSeesWhatIsToBeDoneInOwnAreas() {
        assertThat(home(As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("Decide on a referral: Dundee Submitted", "Places")
                .doesNotContain("Angus Submitted");
    }

    @Test
    void directorAndBoardFindTheReportsAskedForFirst() {
        for (RequestPostProcessor reader : new RequestPostProcessor[] {As.director(), As.board()}) {
            assertThat(home(reader))
                    .bodyText()
                    .contains("/reports?from=2025-04-01&amp;to=2026-03-31", "1 April 2025 – 31 March 2026")
                    .doesNotContain("What needs you", "Dundee Engaged");
        }
        assertThat(home(As.director())).bodyText().contains("/reports?from=2026-07-01&amp;to=2026-09-30");
        assertThat(home(As.board())).bodyText().doesNotContain("2026-07-01");
    }

    /** The board reads what may be published; a number on the first page is not. */
    @Test
    void theBoardSeesNoNumbers() {
        assertThat(home(As.board())).bodyText().doesNotContain("app-figures", "Places", "Waiting");
    }

    @Test
    void managerAndAdministratorSeeWhatTheyLookAfter() {
        assertThat(home(As.administrator())).bodyText().contains("accounts in use");
        assertThat(home(As.manager())).bodyText().contains("open cases", "What needs you");
    }

    private MvcTestResult home(RequestPostProcessor as) {
        MvcTestResult page = pages.get().uri("/").with(as).exchange();
        assertThat(page).hasStatusOk();
        return page;
    }
}
