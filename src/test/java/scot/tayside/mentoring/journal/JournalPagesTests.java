package scot.tayside.mentoring.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class JournalPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(tester);
    }

    @Test
    void writesAnEntryAndShowsItWithItsAuthor() {
        String url = write(As.coordinator(), "LEARNING", "Text messages work better than letters.");

        assertThat(pages.get(url, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Learning, 20 November 2026",
                        "Text messages work better than letters.",
                        "All of Tayside",
                        "coordinator")
                .doesNotContain("/edit");
        assertThat(sql.sql("select text || ' ' || written_by_name from reading.journal_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("Text messages work better than letters. coordinator");
        assertThat(actions()).contains("journal.written");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        assertThat(pages.post(
                        "/journal/new",
                        As.mentor(),
                        "day",
                        "25/11/2026",
                        "kind",
                        "",
                        "text",
                        " ",
                        "consequence",
                        "Kept"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Enter today or a day in the past",
                        "Choose what it is",
                        "Write what happened, or what was learned",
                        "Kept");
    }

    @Test
    void warnsOfAClientsNameWithoutRefusingIt() {
        new Support(sql).mentee("ANGUS", "O’Samplefield");
        String url = write(As.coordinator(), "GENERAL", "We met HEATHER O’Samplefield, in Arbroath");

        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .contains("This seems to name a client: Heather O’Samplefield");
    }

    @Test
    void tellsNobodyOfAClientWhoseFileTheyMayNotRead() {
        new Support(sql).mentee("ANGUS", "Samplefield");
        String url = write(As.mentor(), "GENERAL", "We met Heather Samplefield");

        assertThat(pages.get(url, As.mentor())).bodyText().doesNotContain("seems to name");
        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .doesNotContain("seems to name");
        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.ANGUS)))
                .bodyText()
                .contains("seems to name");
    }

    @Test
    void aMentorReadsTheirOwnEntriesOnly() {
        write(As.mentor(), "CHALLENGE", "Buses end at six");
        String others = write(As.coordinator(), "CHALLENGE", "No room in Forfar");

        assertThat(pages.get("/journal", As.mentor()))
                .bodyText()
                .contains("Buses end at six")
                .doesNotContain("No room in Forfar");
        assertThat(pages.get(others, As.mentor())).hasStatus(404);
        assertThat(pages.get("/journal", As.manager())).bodyText().contains("Buses end at six", "No room in Forfar");
    }

    @Test
    void aCoordinatorChangesNoEntryOfAnothersButAManagerDoes() {
        String url = write(As.mentor(), "CHALLENGE", "Buses end at six");

        assertThat(pages.get(url + "/edit", As.coordinator())).hasStatus(404);
        assertThat(change(url, As.manager(), "0", "Buses end at seven")).hasRedirectedUrl(url);
        assertThat(pages.get(url, As.mentor())).bodyText().contains("Buses end at seven");
        assertThat(sql.sql("select details from audit_entry where action = 'journal.changed'")
                        .query(String.class)
                        .single())
                .contains("Buses end at six");
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        String url = write(As.mentor(), "CHALLENGE", "Buses end at six");
        change(url, As.manager(), "0", "Buses end at seven");

        assertThat(change(url, As.mentor(), "0", "Buses end at eight")).hasStatus(409);
        assertThat(pages.get(url, As.mentor())).bodyText().contains("Buses end at seven");
    }

    @Test
    void anEntryStruckOutStaysWithItsReasonAndEntersNoReport() {
        String url = write(As.mentor(), "CHALLENGE", "Buses end at six");

        assertThat(pages.post(url + "/strike", As.mentor(), "reason", ""))
                .bodyText()
                .contains("Say why it is struck out");
        assertThat(pages.post(url + "/strike", As.mentor(), "reason", "Twice written"))
                .hasRedirectedUrl(url);

        assertThat(pages.get(url, As.mentor()))
                .bodyText()
                .contains("Twice written")
                .doesNotContain("Change it");
        assertThat(pages.get("/journal", As.manager())).bodyText().doesNotContain("Buses");
        assertThat(pages.get("/journal?struck=true", As.manager())).bodyText().contains("Buses");
        assertThat(sql.sql("select count(*) from reading.journal_entry")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(change(url, As.mentor(), "1", "Buses run")).bodyText().contains("was struck out on");
    }

    @Test
    void filtersByPeriodKindAndArea() {
        write(As.manager(), "AWARD", "A peer award");
        write(As.manager(), "LEARNING", "A lesson");

        assertThat(pages.get("/journal?kind=AWARD&from=1/11/2026&to=30/11/2026", As.manager()))
                .bodyText()
                .contains("A peer award")
                .doesNotContain("A lesson");
        assertThat(pages.get("/journal?to=31/10/2026", As.manager())).bodyText().contains("No entry fits");
        assertThat(pages.get("/journal?area=ANGUS", As.manager())).bodyText().contains("No entry fits");
    }

    @Test
    void asksTheDatabaseAsOftenForManyEntriesAsForOne() {
        write(As.manager(), "AWARD", "A peer award");
        long one = Statements.during(() -> pages.get("/journal", As.manager()));
        for (int more = 0; more < 5; more++) {
            write(As.manager(), "LEARNING", "A lesson");
        }

        assertThat(Statements.during(() -> pages.get("/journal", As.manager()))).isEqualTo(one);
    }

    private String write(RequestPostProcessor as, String kind, String text) {
        return pages.post("/journal/new", as, "day", "20/11/2026", "kind", kind, "text", text)
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult change(String url, RequestPostProcessor as, String version, String text) {
        return pages.post(
                url + "/edit", as, "version", version, "day", "20/11/2026", "kind", "CHALLENGE", "text", text);
    }

    private List<String> actions() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
