package scot.tayside.mentoring.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class EnrolmentPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Pages pages;
    String mentor;

    @BeforeEach
    void aMentorOfAngus() {
        pages = new Pages(tester);
        mentor = new Support(sql)
                .mentor(new Viewers(application).mentor(), LocalAuthority.ANGUS)
                .toString();
    }

    @Test // R27
    void isCompleteWithTheSeventhUnit() {
        assertThat(enrol("0", "")).hasRedirectedUrl("/training/capms");
        String edit = edit();

        assertThat(change(edit, "0", "6", "20/11/2026")).bodyText().contains("with 7 units, and only then");
        assertThat(change(edit, "0", "7", "")).bodyText().contains("with 7 units, and only then");
        assertThat(change(edit, "0", "7", "20/11/2026")).hasRedirectedUrl("/training/capms");
        assertThat(pages.get("/training/capms?sort=units", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Morag Invented", edit, "20 Nov 2026");
        assertThat(sql.sql("select units from reading.stat_capms where completed_on = '2026-11-20'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
        assertThat(sql.sql("select action from audit_entry where action like 'enrolment.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("enrolment.recorded", "enrolment.changed");
    }

    @Test // R27
    void keepsTheDayOfEachUnitAndCompletesWithTheLast() {
        enrol("2", "");
        String edit = edit();
        String[] typed = {
            "version",
            "0",
            "mentor",
            mentor,
            "enrolledOn",
            "1/11/2026",
            "units",
            "2",
            "reached[1]",
            "2/11/2026",
            "reached[2]",
            "3/11/2026",
            "reached[5]",
            "4/11/2026"
        };
        assertThat(pages.post(edit, As.coordinator(), typed))
                .hasStatusOk()
                .bodyText()
                .contains("3 units have a day; enter at least as many units.");
        typed[7] = "3";
        assertThat(pages.post(edit, As.coordinator(), typed)).hasRedirectedUrl("/training/capms");
        assertThat(pages.get(edit, As.coordinator())).bodyText().contains("Unit 7", "value=\"4/11/2026\"");

        String[] all = {
            "version",
            "1",
            "mentor",
            mentor,
            "enrolledOn",
            "1/11/2026",
            "units",
            "3",
            "reached[1]",
            "2/11/2026",
            "reached[2]",
            "3/11/2026",
            "reached[3]",
            "3/11/2026",
            "reached[4]",
            "9/11/2026",
            "reached[5]",
            "4/11/2026",
            "reached[6]",
            "3/11/2026",
            "reached[7]",
            "3/11/2026",
            "certificateOn",
            "8/11/2026"
        };
        assertThat(pages.post(edit, As.coordinator(), all))
                .hasStatusOk()
                .bodyText()
                .contains("The certificate comes with or after the seventh unit.");
        all[all.length - 1] = "20/11/2026";
        assertThat(pages.post(edit, As.coordinator(), all)).hasRedirectedUrl("/training/capms");
        assertThat(sql.sql("select units || ' ' || completed_on || ' ' || certificate_on from capms_enrolment")
                        .query(String.class)
                        .single())
                .isEqualTo("7 2026-11-09 2026-11-20");
    }

    @Test
    void isOfMentorsOfOnesOwnAreas() {
        enrol("2", "");

        assertThat(pages.get("/training/capms", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .contains("Nobody is enrolled")
                .doesNotContain("Morag");
        assertThat(pages.get(edit(), As.coordinatorOf(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.post(
                        "/training/capms/new",
                        As.coordinatorOf(LocalAuthority.DUNDEE),
                        "mentor",
                        mentor,
                        "enrolledOn",
                        "1/11/2026",
                        "units",
                        "0"))
                .hasStatus(404);
        assertThat(pages.get("/training/capms", As.director())).hasStatus(403);
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        enrol("2", "");
        change(edit(), "0", "3", "");

        assertThat(change(edit(), "0", "4", "")).hasStatus(409);
    }

    @Test
    void isOnceForAMentor() {
        enrol("2", "");

        assertThat(enrol("3", "")).hasStatusOk().bodyText().contains("This mentor is enrolled already");
        assertThat(sql.sql("select units from capms_enrolment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        assertThat(pages.post("/training/capms/new", As.manager(), "units", "8", "enrolledOn", "25/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Choose a mentor",
                        "Enter how many units are achieved, from 0 to 7",
                        "The day of enrolment must be today or in the past");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        enrol("2", "");
        long one = Statements.during(() -> pages.get("/training/capms", As.coordinator()));
        for (String completed : List.of("", "20/11/2026")) {
            sql.sql("update mentor set user_id = null").update();
            aMentorOfAngus();
            enrol(completed.isEmpty() ? "3" : "7", completed);
        }

        assertThat(Statements.during(() -> pages.get("/training/capms", As.coordinator())))
                .isEqualTo(one);
    }

    private MvcTestResult enrol(String units, String completed) {
        return pages.post(
                "/training/capms/new",
                As.coordinator(),
                "mentor",
                mentor,
                "enrolledOn",
                "1/11/2026",
                "units",
                units,
                "completedOn",
                completed);
    }

    private MvcTestResult change(String edit, String version, String units, String completed) {
        return pages.post(
                edit,
                As.manager(),
                "version",
                version,
                "mentor",
                mentor,
                "enrolledOn",
                "1/11/2026",
                "units",
                units,
                "completedOn",
                completed);
    }

    private String edit() {
        return "/training/capms/"
                + sql.sql("select id::text from capms_enrolment")
                        .query(String.class)
                        .single() + "/edit";
    }
}
