package scot.tayside.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class MeetingPagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(tester);
        List.of(As.coordinator(), As.manager(), As.director(), As.mentor(), As.otherMentor())
                .forEach(each -> pages.get("/", each));
    }

    @Test
    void isWrittenDownWithWhoWasThereAndWhatWasAgreed() {
        assertThat(pages.post("/meetings/new", As.coordinator(), "minutes", "Kept", "heldOn", "25/11/2026"))
                .bodyText()
                .contains(
                        "Kept",
                        "Choose what kind of meeting it was",
                        "Enter today or a day in the past",
                        "Enter what it was about",
                        "in one line at least",
                        "Write what was agreed");
        assertThat(pages.post("/meetings/new", As.coordinator(), "attendance[BOARD].people", "many"))
                .bodyText()
                .contains("Enter how many as a whole number", "many")
                .doesNotContain("in one line at least");

        String url = write("PARTNERSHIP");

        assertThat(pages.get(url, As.director()))
                .bodyText()
                .contains("Housing", "Partnership meeting", "Social workers", "The keys are handed over on Fridays.")
                .doesNotContain(url + "/edit", url + "/actions/new");
        assertThat(pages.get("/meetings?kind=PARTNERSHIP&from=1/11/2026", As.manager()))
                .bodyText()
                .contains(url);
        assertThat(pages.get("/meetings?kind=TEAM_MEETING", As.manager()))
                .bodyText()
                .contains("No meeting fits");
    }

    @Test
    void ofThePartnershipIsToldOfInTheReportAndOnThePageOfThePartner() {
        UUID partner = UUID.randomUUID();
        sql.sql("insert into partner (id, name, kind) values (?, 'Housing office', 'COUNCIL')")
                .param(partner)
                .update();

        String url = write("PSP_BOARD", "partners", partner.toString());
        write("MENTOR_MEETING");

        assertThat(sql.sql("select feed || ': ' || text || ' ' || url from reading.report_feed")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "PARTNERSHIP_EVENT: PSP board: Housing, 7 attended, with Housing office. The keys are handed over on Fridays. "
                                + url);
        assertThat(pages.get("/partners/" + partner, As.director())).bodyText().contains("PSP board: Housing", url);
    }

    @Test
    void isReadByMentorsWhereItConcernsThem() {
        String partnership = write("PARTNERSHIP");
        String mentors = write("MENTOR_MEETING");

        assertThat(pages.get("/meetings", As.mentor()))
                .bodyText()
                .contains(mentors)
                .doesNotContain(partnership, "/meetings/new");
        assertThat(pages.get(partnership, As.mentor())).hasStatus(404);

        agree(partnership, "mentor@tca.example");
        assertThat(pages.get(partnership, As.mentor())).hasStatusOk();
        assertThat(pages.get(partnership, As.otherMentor())).hasStatus(404);
        assertThat(pages.get(mentors + "/edit", As.mentor())).hasStatus(403);
    }

    @Test
    void givesWorkToWhoeverDoesWhatWasAgreedUntilItIsDone() {
        String url = write("PARTNERSHIP");
        assertThat(pages.post(url + "/actions/new", As.coordinator(), "what", "Kept", "dueOn", "19/11/2026"))
                .bodyText()
                .contains("Kept", "Choose who does it", "not before the meeting");
        agree(url, "mentor@tca.example");

        assertThat(pages.get("/", As.mentor())).bodyText().contains("Do what was agreed", "Ask the office", url);
        assertThat(pages.get(url, As.coordinator())).bodyText().contains("Overdue");
        assertThat(pages.get("/meetings?open=true", As.director())).bodyText().contains(url);
        String done = "/meetings/actions/"
                + sql.sql("select id from meeting_action").query(UUID.class).single() + "/done";
        assertThat(pages.get(done, As.otherMentor())).hasStatus(404);
        assertThat(pages.post(done, As.mentor(), "remark", "They agree")).hasRedirectedUrl(url);

        assertThat(pages.get("/", As.mentor())).bodyText().doesNotContain("Do what was agreed");
        assertThat(pages.get(url, As.director())).bodyText().contains("24 Nov 2026, mentor", "They agree");
        assertThat(pages.get("/meetings?open=true", As.director())).bodyText().doesNotContain(url);
        assertThat(pages.post(done, As.coordinator(), "remark", "Again"))
                .bodyText()
                .contains("It was done on 24 November 2026");
        assertThat(sql.sql("select string_agg(action, ' ' order by id) from audit_entry where action like 'meeting.%'")
                        .query(String.class)
                        .single())
                .isEqualTo("meeting.written meeting.action-agreed meeting.action-done");
    }

    @Test
    void isNotChangedOverAnothersChange() {
        String url = write("TEAM_MEETING");

        assertThat(edit(url, "0", "2")).hasRedirectedUrl(url);
        assertThat(edit(url, "0", "3")).hasStatus(409);
        assertThat(pages.get(url + "/edit", As.manager())).bodyText().contains("Housing", "value=\"2\"");
    }

    @Test
    void areListedWithAsManyStatementsHoweverMany() {
        String url = write("TEAM_MEETING");
        pages.get("/meetings", As.manager());
        long few = Statements.during(() -> pages.get("/meetings", As.manager()));
        write("PARTNERSHIP");
        agree(url, "mentor@tca.example");

        assertThat(Statements.during(() -> pages.get("/meetings", As.manager())))
                .isEqualTo(few);
    }

    private String write(String kind, String... more) {
        String[] fields = new String[12 + more.length];
        String[] usual = {
            "kind",
            kind,
            "heldOn",
            "20/11/2026",
            "title",
            "Housing",
            "attendance[SOCIAL_WORK].people",
            "4",
            "attendance[STAFF].people",
            "3",
            "points",
            "The keys are handed over on Fridays."
        };
        System.arraycopy(usual, 0, fields, 0, usual.length);
        System.arraycopy(more, 0, fields, usual.length, more.length);
        return pages.post("/meetings/new", As.coordinator(), fields)
                .getResponse()
                .getRedirectedUrl();
    }

    private void agree(String url, String owner) {
        assertThat(pages.post(
                        url + "/actions/new",
                        As.coordinator(),
                        "what",
                        "Ask the office",
                        "dueOn",
                        "23/11/2026",
                        "owner",
                        sql.sql("select id::text from user_account where username = ?")
                                .param(owner)
                                .query(String.class)
                                .single()))
                .hasRedirectedUrl(url);
    }

    private MvcTestResult edit(String url, String version, String people) {
        RequestPostProcessor manager = As.manager();
        return pages.post(
                url + "/edit",
                manager,
                "version",
                version,
                "kind",
                "TEAM_MEETING",
                "heldOn",
                "20/11/2026",
                "title",
                "Housing",
                "attendance[STAFF].people",
                people,
                "points",
                "None");
    }
}
