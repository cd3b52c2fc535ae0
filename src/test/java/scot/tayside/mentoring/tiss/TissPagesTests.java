package scot.tayside.mentoring.tiss;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class TissPagesTests { // R7 R28

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(tester);
        List.of(As.coordinator(), As.manager(), As.director(), As.coordinatorOf(ANGUS))
                .forEach(each -> pages.get("/", each));
    }

    /** Settings outlast a test. */
    @AfterEach
    void asBefore() {
        sql.sql("""
                        update service_area set live_from = case area when 'PERTH_KINROSS' then date '2013-04-01' when 'ANGUS' then date '2013-11-01' end
                        where service = 'TISS'
                        """).update();
    }

    @Test
    void aMonthIsKeptAsGivenWithItsSource() {
        String url = record("ANGUS", "2026-10", "11", "2", "reasons[CRITERIA].people", "5", "note", "Busy month");

        assertThat(pages.get(url, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Angus, October 2026",
                        "Did not meet the criteria",
                        "Busy month",
                        "TISS team, Forfar",
                        "3 November 2026",
                        "These are the first numbers given")
                .doesNotContain("/edit");
        assertThat(pages.get("/tiss", As.director()))
                .bodyText()
                .contains(url, "Oct 2026", "Differs from our register", "Live since 1 November 2013")
                .contains("the day is not known yet", "Not live yet")
                .doesNotContain("/tiss/new");
        assertThat(pages.get(url, As.cathCoordinator())).hasStatus(404);
        assertThat(pages.get(url, As.coordinatorOf(PERTH_KINROSS))).hasStatus(404);
        assertThat(sql.sql(
                                "select reference || ' ' || from_day || ' ' || to_day || ' ' || value from reading.stat_partner_figure")
                        .query(String.class)
                        .single())
                .isEqualTo("TISS team, Forfar 2026-10-01 2026-10-31 11");
        assertThat(pages.get("/tiss/figures.csv", As.director()))
                .bodyText()
                .contains("Angus,2026-10,true,true,11,2,5,0", "Dundee City,2026-10,false,false,,,,0");
    }

    @Test
    void numbersThatDoNotAddUpAreKeptAndPointedOut() {
        assertThat(pages.get(record("ANGUS", "2026-10", "3", "2", "reasons[OTHER].people", "2"), As.manager()))
                .hasStatusOk();
        assertThat(new Given("A", LocalDate.EPOCH, 3, 2, Map.of(NotReferred.OTHER, 2), null).addUp())
                .isFalse();
        assertThat(new Given("A", LocalDate.EPOCH, 4, 2, Map.of(NotReferred.OTHER, 2), null).addUp())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        assertThat(pages.post(
                        "/tiss/new", As.coordinatorOf(ANGUS), "area", "DUNDEE", "note", "Kept", "workedWith", "x"))
                .bodyText()
                .contains(
                        "Kept",
                        "Choose one of your areas",
                        "Choose the month",
                        "Enter who gave the numbers",
                        "Enter the day they were given",
                        "as a whole number");
        assertThat(post("DUNDEE", "2026-10", "1", "1")).bodyText().contains("was not live in Dundee City");
        assertThat(post("ANGUS", "2013-10", "1", "1")).bodyText().contains("was not live in Angus");
        assertThat(post("ANGUS", "2026-11", "1", "1")).bodyText().contains("That month is not over yet");
        assertThat(post("ANGUS", "2026-10", "1", "-1")).bodyText().contains("0 or more");
        assertThat(post("ANGUS", "2026-10", "1", "1", "reasons[OTHER].people", "few"))
                .bodyText()
                .contains("few", "Enter how many people as a whole number");
        record("ANGUS", "2026-10", "1", "1");
        assertThat(post("ANGUS", "2026-10", "1", "1")).bodyText().contains("are there already");
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBefore() {
        String url = record("ANGUS", "2026-10", "11", "2", "reasons[CRITERIA].people", "5");

        assertThat(correct(url, "0", "12", "")).bodyText().contains("Say why it is put right");
        assertThat(correct(url, "0", "12", "Counted twice")).hasRedirectedUrl(url);
        assertThat(correct(url, "0", "13", "Again")).hasStatus(409);

        assertThat(pages.get(url, As.manager()))
                .bodyText()
                .contains("Until 24 November 2026", "put right by coordinator", "Counted twice")
                .contains("Did not meet the criteria: 5");
        assertThat(sql.sql("select details from audit_entry where action = 'tiss.corrected'")
                        .query(String.class)
                        .single())
                .contains("11 worked with", "12 worked with", "Counted twice");
        assertThat(sql.sql("select worked_with || ' ' || (select worked_with from tiss_former) from tiss_return")
                        .query(String.class)
                        .single())
                .isEqualTo("12 11");
        assertThat(sql.sql("select count(*) from tiss_not_referred")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theFirstMissingMonthIsWorkForTheCoordinatorsOfTheArea() {
        supplied("ANGUS", "2013-11-01", "2026-09-30");

        assertThat(work("ANGUS.coordinator@tca.example")).isEqualTo("Angus October 2026 2026-11-15");
        assertThat(pages.get("/", As.coordinatorOf(ANGUS)))
                .bodyText()
                .contains("Ask the TISS partner for this month", "October 2026", "overdue");
        assertThat(pages.get("/quality?period=2026-Q3", As.coordinatorOf(ANGUS)))
                .bodyText()
                .contains("Angus: TISS numbers of 1 month are missing");
        record("ANGUS", "2026-10", "1", "1");
        assertThat(work("ANGUS.coordinator@tca.example")).isEqualTo("Angus November 2026 2026-12-15");
        assertThat(pages.get("/", As.coordinatorOf(ANGUS))).bodyText().doesNotContain("Ask the TISS partner");
        assertThat(pages.get("/quality?period=2026-Q3", As.coordinatorOf(ANGUS)))
                .bodyText()
                .doesNotContain("TISS numbers");
    }

    @Test
    void aManagerSetsTheDayAnAreaGoesLive() {
        assertThat(pages.get("/tiss/areas/DUNDEE", As.manager())).hasStatusOk();
        assertThat(pages.post("/tiss/areas/DUNDEE", As.manager())).bodyText().contains("Enter the day");
        assertThat(pages.post("/tiss/areas/DUNDEE", As.manager(), "liveFrom", "3/2/2014"))
                .hasRedirectedUrl("/tiss");
        assertThat(pages.post("/tiss/areas/DUNDEE", As.manager(), "liveFrom", "4/2/2014"))
                .hasStatus(409);
        assertThat(pages.get("/tiss?year=2013", As.manager())).bodyText().contains("Live since 3 February 2014");
        assertThat(sql.sql("select details from audit_entry where action = 'tiss.live'")
                        .query(String.class)
                        .single())
                .isEqualTo("Dundee City: not known → 2014-02-03");

        var mentee = new Support(sql).mentee("ANGUS", "Early");
        sql.sql("update referral set service = 'TISS' where id = ?")
                .param(mentee.referral())
                .update();
        assertThat(pages.post("/tiss/areas/ANGUS", As.manager(), "before", "1/11/2013", "liveFrom", "2/6/2026"))
                .bodyText()
                .contains("There is a referral or a number from 1 June 2026");
        assertThat(pages.get("/tiss/areas/ANGUS", As.coordinator())).hasStatus(403);
    }

    @Test
    void aYearIsReadWithAsManyStatementsHoweverFull() {
        pages.get("/tiss", As.manager());
        long few = Statements.during(() -> pages.get("/tiss", As.manager()));
        record("ANGUS", "2026-10", "1", "1");
        record("ANGUS", "2026-09", "1", "1");

        assertThat(Statements.during(() -> pages.get("/tiss", As.manager()))).isEqualTo(few);
    }

    private void supplied(String area, String from, String to) {
        sql.sql("insert into partner_figure values ('TISS team', ?, 'TISS_WORKED_WITH', ?::date, ?::date, 10)")
                .params(area, from, to)
                .update();
    }

    private String work(String username) {
        return sql.sql("""
                        select w.person_name || ' ' || w.reference || ' ' || w.due_on from reading.work_tiss w join user_account u on u.id = w.user_id
                        where lower(u.username) = lower(?)
                        """).param(username).query(String.class).single();
    }

    private String record(String area, String month, String workedWith, String referred, String... more) {
        return post(area, month, workedWith, referred, more).getResponse().getRedirectedUrl();
    }

    private MvcTestResult post(String area, String month, String workedWith, String referred, String... more) {
        List<String> fields = new ArrayList<>(List.of("area", area, "month", month, "workedWith", workedWith));
        fields.addAll(List.of("referred", referred, "source", "TISS team, Forfar", "givenOn", "3/11/2026"));
        fields.addAll(Arrays.asList(more));
        return pages.post("/tiss/new", As.coordinator(), fields.toArray(String[]::new));
    }

    private MvcTestResult correct(String url, String version, String workedWith, String why) {
        return pages.post(
                url + "/edit",
                As.coordinator(),
                "version",
                version,
                "source",
                "TISS team, Forfar",
                "givenOn",
                "10/11/2026",
                "workedWith",
                workedWith,
                "referred",
                "2",
                "why",
                why);
    }
}
