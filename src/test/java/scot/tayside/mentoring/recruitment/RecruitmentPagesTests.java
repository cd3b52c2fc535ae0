package scot.tayside.mentoring.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class RecruitmentPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private MentorFixtures mentors;

    @BeforeEach
    void fixtures() {
        mentors = new MentorFixtures(sql);
    }

    @Test
    void followsEnquiriesByMonthAndSource() {
        person("Alpha", DUNDEE, "2026-05-04", "COLLEGE", "ENQUIRY");
        person("Beta", DUNDEE, "2026-05-20", "COLLEGE", "WITHDREW", "APPLIED 2026-05-25", "WITHDREW 2026-06-02");
        person("Gamma", DUNDEE, "2026-06-01", null, "CLEARED", "APPLIED 2026-06-08", "INTERVIEWED 2026-06-12");
        person("Elsewhere", ANGUS, "2026-06-01", "EVENT", "ENQUIRY");

        MvcTestResult page = get("/recruitment?year=2026", As.coordinatorOf(DUNDEE));

        assertThat(page).hasStatusOk();
        assertThat(figures(page))
                .contains("May 2026 2 1 0 0 0 0 1 0 0%", "June 2026 1 1 1 1 1 1 0 0 100%")
                .contains("College or university 2 1 0 0 0 0 1 0 0%", "Not recorded 1 1 1 1 1 1 0 0 100%")
                .contains("All 3 2 1 1 1 1 1 0 33%")
                .contains("Withdrew 2 Jun 2026 : Found work")
                .doesNotContain("Elsewhere", "Event or talk 1");
        assertThat(get("/recruitment?year=2026&source=EVENT", As.coordinatorOf(ANGUS)))
                .bodyText()
                .contains("Elsewhere");
    }

    @Test
    void tellsWhoStandsStillAndHowLongAStageTakes() {
        person("Alpha", DUNDEE, "2026-10-26", "WEBSITE", "ENQUIRY");
        person("Beta", DUNDEE, "2026-10-27", "WEBSITE", "ENQUIRY");
        person("Gamma", DUNDEE, "2026-11-01", "WEBSITE", "APPLIED", "APPLIED 2026-11-11");

        MvcTestResult page = get("/recruitment", As.coordinator());

        assertThat(figures(page))
                .contains("Enquiry 2 1 1 10", "Applied 1 0 0 –", "(29 days) Stands still", "(28 days)")
                .containsOnlyOnce("Stands still");
    }

    @Test
    void comparesWithTheTargetWhereThereIsOne() {
        mentors.set(mentors.cleared("Recruited", DUNDEE), "recruited_on", LocalDate.of(2026, 5, 1));
        sql.sql("insert into recruitment_target (mentor_type, financial_year, number) values ('PAID', 2026, 4)")
                .update();

        assertThat(figures(get("/recruitment?year=2026", As.coordinator())))
                .contains("1 Paid mentor of 4 to be recruited (25%)", "0 Volunteer mentor no target set");
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        person("Alpha", DUNDEE, "2026-10-26", "WEBSITE", "ENQUIRY");
        get("/recruitment", As.coordinator());
        long one = Statements.during(() -> get("/recruitment", As.coordinator()));
        for (int more = 0; more < 20; more++) {
            person("More" + more, DUNDEE, "2026-10-26", "EVENT", "ENQUIRY");
        }

        assertThat(Statements.during(() -> get("/recruitment", As.coordinator())))
                .isEqualTo(one);
    }

    @Test
    void answersAnyAddress() {
        assertThat(get("/recruitment?year=1&type=CAT&source=%27&sort=drop&page=0", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody is on the way.", "No enquiries in this year.");
        assertThat(get("/recruitment", As.mentor())).hasStatus(403);
        for (String sort : new String[] {"name", "stage", "-type", "source", "days"}) {
            assertThat(get("/recruitment?sort=" + sort, As.manager())).hasStatusOk();
        }
    }

    private void person(
            String name, LocalAuthority area, String enquired, String source, String status, String... stages) {
        MentorId id = mentors.cleared(name, area);
        mentors.set(id, "enquired_on", LocalDate.parse(enquired));
        mentors.set(id, "enquiry_source", source);
        mentors.set(id, "status", status);
        mentors.set(id, "status_on", LocalDate.parse(stages.length == 0 ? enquired : last(stages)));
        mentors.set(id, "status_reason", status.equals("WITHDREW") ? "Found work" : null);
        if (!status.equals("CLEARED")) {
            mentors.set(id, "recruited_on", null);
            mentors.set(id, "cleared_on", null);
        }
        for (String stage : stages) {
            sql.sql("insert into mentor_standing (mentor_id, status, since_day) values (?, ?, ?)")
                    .params(id.value(), stage.split(" ")[0], LocalDate.parse(stage.split(" ")[1]))
                    .update();
        }
    }

    private static String last(String... stages) {
        return stages[stages.length - 1].split(" ")[1];
    }

    private static String figures(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private MvcTestResult get(String url, RequestPostProcessor viewer) {
        return pages.get().uri(url).with(viewer).exchange();
    }
}
