package scot.tayside.mentoring.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.mentor.MentorFixtures;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class CaseloadPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    private final MentorId mentor = new MentorId(World.mentorOf(DUNDEE));

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void tellsMenteesTimeAndFreePlaces() {
        sql.sql("update contact set minutes = 75, held_on = '2026-10-28' where referral_id = ?")
                .param(World.id("referral", DUNDEE, "ENGAGED"))
                .update();

        assertThat(get("/caseload/" + mentor, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Dundee Engaged", "Dundee Allocated", "1 h 15 min", "3 h 15 min", "of 6 at one time");
        sql.sql("update contact set held_on = '2026-10-27' where referral_id = ?")
                .param(World.id("referral", DUNDEE, "ENGAGED"))
                .update();
        assertThat(get("/caseload/" + mentor, As.coordinator())).bodyText().doesNotContain("1 h 15 min");
        assertThat(get("/caseload", As.coordinator())).bodyText().contains("3 of 6");
    }

    @Test
    void showsAMentorTheirOwnRecordAndNobodyElses() {
        new MentorFixtures(sql).set(mentor, "pvg_valid_to", LocalDate.of(2027, 3, 1));
        sql.sql("insert into training (id, held_on, title) values (gen_random_uuid(), '2026-03-02', 'Boundaries')")
                .update();
        sql.sql("insert into training_attendance select id, ? from training")
                .param(mentor.value())
                .update();

        assertThat(get("/caseload/mine", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Boundaries", "31 December 2026", "1 March 2027", "Dundee Engaged")
                .doesNotContain("Dundee Allocated");
        assertThat(get("/caseload/" + mentor, As.mentor())).hasStatus(403);
        assertThat(get("/caseload/mine", As.coordinator())).hasStatus(403);
        assertThat(get("/caseload/" + World.mentorOf(PERTH_KINROSS), As.coordinatorOf(DUNDEE)))
                .hasStatus(404);
        assertThat(get("/cases", As.mentor())).bodyText().contains("My own record");
    }

    @Test // R23
    void keepsTheNameOfAMenteeWhoseFileIsClosed() {
        sql.sql("update mentor set person_id = ? where id = ?")
                .params(World.id("person", DUNDEE, "ENGAGED"), World.mentorOf(PERTH_KINROSS))
                .update();

        assertThat(get("/caseload/mine", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody whose file is closed to you")
                .doesNotContain("Dundee Engaged");
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        get("/caseload", As.coordinator());
        long few = Statements.during(() -> get("/caseload", As.coordinator()));
        for (int more = 0; more < 20; more++) {
            new MentorFixtures(sql).cleared("More" + more, DUNDEE);
        }

        assertThat(Statements.during(() -> get("/caseload?sort=-hours", As.coordinator())))
                .isEqualTo(few);
        for (String sort : new String[] {"name", "-free", "mentees", "drop"}) {
            assertThat(get("/caseload?free=on&type=CAT&area=DUNDEE&sort=" + sort, As.coordinator()))
                    .hasStatusOk();
        }
    }

    private MvcTestResult get(String url, RequestPostProcessor viewer) {
        return pages.get().uri(url).with(viewer).exchange();
    }
}
