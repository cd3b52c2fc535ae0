package scot.tayside.mentoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.review.ReviewFixtures.OPENED;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.review.ReviewFixtures;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;

@MentoringTest
class PlanPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext application;

    UUID mentee;

    @BeforeEach
    void anAssessedCase() {
        clock.moveTo(OPENED.plusMonths(4));
        ReviewFixtures fixtures = new ReviewFixtures(sql);
        mentee = fixtures.activeCase();
        fixtures.match(
                mentee,
                As.id(application, "mentor@tca.example", Role.MENTOR, Organisation.TCA, Set.of(LocalAuthority.DUNDEE))
                        .value());
        scored("ASSESSMENT", "2013-05-06", "CRIME", 3, 7);
        scored("ASSESSMENT", "2013-05-06", "MOTIVATION", 4, 6);
        scored("QUARTERLY", "2013-08-06", "MOTIVATION", 5, 9);
    }

    @Test
    void setsAGoalInTheMenteesWordsAndSaysWhoDoesWhat() {
        set("MOTIVATION", "I want to get up in time");
        assertThat(agree("Buy an alarm clock", "MENTEE", "", "2013-09-20")).hasStatus3xxRedirection();
        assertThat(agree("Ring the college", "OTHER", "Housing officer", "2013-09-21"))
                .hasStatus3xxRedirection();

        assertThat(text(plan(As.mentor())))
                .contains("I want to get up in time", "Buy an alarm clock Mentee, by 20 September 2013")
                .contains("Housing officer, by 21 September 2013");
        assertThat(audited("plan.goal-set", "plan.action-agreed"))
                .containsExactly(
                        "plan.action-agreed Mentee, by 2013-09-20",
                        "plan.action-agreed Somebody else, by 2013-09-21",
                        "plan.goal-set Motivation");
    }

    @Test
    void keepsWhatWasTypedBesideEveryError() {
        set("MOTIVATION", "I want to get up in time");

        assertThat(text(agree("Ring the college", "OTHER", " ", "2013-09-01")))
                .contains("Say who does it", "The day has passed: enter today or a later one");
        assertThat(agree("Ring the college", "OTHER", "", "nonsense"))
                .bodyText()
                .contains("Ring the college", "nonsense");
        assertThat(text(set("", "My words"))).contains("Choose what the goal is about", "My words");
        assertThat(text(set("MOTIVATION", ""))).contains("Write down the goal in the mentee’s own words");
        assertThat(text(end("actions", anAction(), "GIVEN_UP", ""))).contains("Say why it was given up");
        assertThat(text(end("actions", anAction(), "", "A word"))).contains("Choose what became of it", "A word");
    }

    @Test // R16
    void takesNoGoalForWhatTheMenteeHasNotChosen() {
        assertThat(text(set("ACCOMMODATION", "I want a flat")))
                .contains("Accommodation and housing is not what the mentee has chosen to work on");
        assertThat(set("ACCOMMODATION", "I want a flat")).bodyText().contains("outcome-error", "I want a flat");
    }

    @Test
    void keepsWhatEndedAndWhy() {
        set("MOTIVATION", "I want to get up in time");
        UUID action = anAction();
        end("actions", action, "GIVEN_UP", "Moved away");
        end("goals", aGoal(), "DONE", "");

        assertThat(text(plan(As.mentor())))
                .contains("Given up", "Moved away", "Done", "I want to get up in time")
                .doesNotContain("Add an action");
        assertThat(text(end("goals", aGoal(), "DONE", ""))).contains("The goal ended already on 6 September 2013");
        assertThat(text(agree("More", "MENTEE", "", "2013-09-20"))).contains("The goal ended already");
        assertThat(audited("plan.action-ended", "plan.goal-ended"))
                .containsExactly("plan.action-ended Given up: Moved away", "plan.goal-ended Done");
    }

    @Test
    void agreesAnotherDayOrDoerWithAReason() {
        set("MOTIVATION", "I want to get up in time");
        UUID action = anAction();

        assertThat(text(open("/plans/actions/" + action + "/edit", As.mentor())))
                .contains("Buy an alarm clock", "Why it is changed");
        assertThat(text(change(action, "0", "OTHER", "2013-09-01", "")))
                .contains("Say who does it", "The day has passed", "Say why it is changed");
        assertThat(change(action, "9", "MENTOR", "2013-10-01", "Shop shut")).hasStatus(409);
        assertThat(change(action, "0", "MENTOR", "2013-10-01", "Shop shut")).hasStatus3xxRedirection();

        assertThat(text(plan(As.mentor()))).contains("Mentor, by 1 October 2013", "Change day or who");
        assertThat(audited("plan.action-changed"))
                .containsExactly("plan.action-changed Mentee, by 2013-09-20 → Mentor, by 2013-10-01: Shop shut");
        end("actions", action, "DONE", "");
        assertThat(text(change(action, "2", "MENTEE", "2013-10-02", "Again"))).contains("The action ended already");
        assertThat(open("/plans/actions/" + action + "/edit", As.otherMentor())).hasStatus(404);
    }

    @Test // R24
    void isPartOfTheStoryForThoseWhoWorkWithTheMentee() {
        set("MOTIVATION", "I want to get up in time");
        end("actions", anAction(), "DONE", "");
        end("goals", aGoal(), "DONE", "");

        assertThat(sql.sql(
                                "select title || ': ' || detail || ' ' || depth from reading.timeline where kind = 'plan' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Action done: Buy an alarm clock 2",
                        "Goal reached: motivation: I want to get up in time 2",
                        "Goal set: motivation: I want to get up in time 2");
    }

    private MvcTestResult change(UUID action, String version, String doer, String dueOn, String reason) {
        return pages.post()
                .uri("/plans/actions/{id}/edit", action)
                .with(As.mentor())
                .with(csrf())
                .param("version", version)
                .param("doer", doer)
                .param("dueOn", dueOn)
                .param("reason", reason)
                .exchange();
    }

    @Test // R24
    void isReadByTheReferrerWithoutScoresAndWrittenByThoseWhoWorkWithTheMentee() {
        set("MOTIVATION", "I want to get up in time");

        assertThat(text(plan(As.referrer(LocalAuthority.DUNDEE))))
                .contains("I want to get up in time")
                .doesNotContain("Set a goal", "Add an action", "Distance travelled");
        assertThat(open("/plans/{case}/travel", As.referrer(LocalAuthority.DUNDEE)))
                .hasStatus(403);
        assertThat(plan(As.referrer(LocalAuthority.ANGUS))).hasStatus(404);
        assertThat(plan(As.otherMentor())).hasStatus(404);
        assertThat(open("/plans/{case}/sheet", As.otherMentor())).hasStatus(404);
    }

    @Test
    void letsNothingBeWrittenOnceTheCaseIsClosed() {
        set("MOTIVATION", "I want to get up in time");
        sql.sql("update mentee_case set status = 'CLOSED', closed_on = '2013-09-01' where id = ?")
                .param(mentee)
                .update();

        assertThat(plan(As.coordinator()))
                .bodyText()
                .contains("I want to get up in time")
                .doesNotContain("/goals\"");
        assertThat(open("/plans/{case}/goals", As.coordinator())).hasStatus(409);
    }

    @Test
    void givesTheMenteeAPageWithoutOffencesAndTheirOwnScoresFirst() {
        set("CRIME", "I want to stay home at night");
        scored("QUARTERLY", "2013-08-06", "CONFIDENCE", null, 8);

        String sheet = text(open("/plans/{case}/sheet", As.mentor()));

        assertThat(sheet)
                .contains("Hazel: my plan", "I want to stay home at night")
                .contains("Motivation from 4 to 5", "Good days and bad days. My mentor says 9.")
                .doesNotContain("crime", "Confidence", "Testwell", "Women Only");
    }

    @Test // R17
    void drawsBothViewsApartWithTheirNumbersBeside() {
        scored("EXIT", "2013-09-01", "MOTIVATION", null, 9);

        MvcTestResult travel = open("/plans/{case}/travel", As.coordinator());

        assertThat(text(travel))
                .contains("Mentee: from 4 to 5. Mentor: from 6 to 9")
                .contains("6 Aug 2013 Quarterly review 5 9", "1 Sept 2013 Exit review Absent 9");
        assertThat(travel).bodyText().contains("<polyline");
    }

    @Test // R33
    void isReadUnderTheReadersName() {
        plan(As.coordinator());
        open("/plans/{case}/sheet", As.coordinator());
        open("/plans/{case}/travel", As.coordinator());

        assertThat(audited("plan.read", "plan.sheet-read", "plan.travel-read"))
                .containsExactly("plan.read", "plan.sheet-read", "plan.travel-read");
    }

    @Test
    void remindsTheMentorOfTheEarliestActionOnly() {
        set("MOTIVATION", "I want to get up in time");
        agree("Buy an alarm clock", "MENTEE", "", "2013-09-20");
        agree("Use it", "MENTEE", "", "2013-09-30");
        clock.moveTo(OPENED.plusMonths(5));

        assertThat(text(pages.get().uri("/").with(As.mentor()).exchange()))
                .contains("Action of the plan: Hazel Testwell 20 Sept 2013");
        assertThat(text(plan(As.mentor()))).contains("Overdue");

        end("goals", aGoal(), "DONE", "");

        assertThat(text(pages.get().uri("/").with(As.mentor()).exchange())).doesNotContain("Action of the plan");
    }

    @Test
    void saysWhatComesFirstWhereNothingIsChosen() {
        mentee = new ReviewFixtures(sql).newCase();

        assertThat(text(plan(As.coordinator()))).contains("There is nothing to plan for yet");
        assertThat(text(open("/plans/{case}/sheet", As.coordinator()))).contains("I have not given any scores yet.");
        assertThat(text(open("/plans/{case}/travel", As.coordinator()))).contains("Nothing was scored yet.");
    }

    @Test
    void asksTheDatabaseNoMoreForMoreGoals() {
        set("MOTIVATION", "One");
        plan(As.coordinator());
        long few = Statements.during(() -> plan(As.coordinator()));
        set("MOTIVATION", "Two");
        set("CRIME", "Three");
        agree("Buy an alarm clock", "MENTEE", "", "2013-09-20");

        assertThat(Statements.during(() -> plan(As.coordinator()))).isEqualTo(few);
    }

    private void scored(String kind, String day, String outcome, Integer own, int mentor) {
        sql.sql("""
                        insert into review (id, case_id, person_id, kind, held_on, completed_at)
                        select gen_random_uuid(), id, person_id, ?, ?::date, ?::date from mentee_case where id = ?
                        on conflict do nothing
                        """).params(kind, day, day, mentee).update();
        sql.sql("""
                        insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score, mentee_missing_reason)
                        select id, :outcome, 'SCORED', true, :own, :mentor, case when :own::integer is null then 'ABSENT' end
                        from review where case_id = :mentee and kind = :kind
                        """)
                .param("outcome", outcome)
                .param("own", own)
                .param("mentor", mentor)
                .param("mentee", mentee)
                .param("kind", kind)
                .update();
    }

    private MvcTestResult plan(RequestPostProcessor viewer) {
        return open("/plans/{case}", viewer);
    }

    private MvcTestResult open(String address, RequestPostProcessor viewer) {
        return pages.get().uri(address, mentee).with(viewer).exchange();
    }

    private MvcTestResult set(String outcome, String words) {
        return pages.post()
                .uri("/plans/{case}/goals", mentee)
                .with(As.mentor())
                .with(csrf())
                .param("outcome", outcome)
                .param("words", words)
                .exchange();
    }

    private MvcTestResult agree(String what, String doer, String somebodyElse, String dueOn) {
        return pages.post()
                .uri("/plans/goals/{goal}/actions", aGoal())
                .with(As.mentor())
                .with(csrf())
                .param("what", what)
                .param("doer", doer)
                .param("somebodyElse", somebodyElse)
                .param("dueOn", dueOn)
                .exchange();
    }

    private MvcTestResult end(String kind, UUID id, String ending, String word) {
        return pages.post()
                .uri("/plans/" + kind + "/{id}/end", id)
                .with(As.mentor())
                .with(csrf())
                .param("ending", ending)
                .param("word", word)
                .exchange();
    }

    private UUID aGoal() {
        return sql.sql("select id from plan_goal where case_id = ? order by written_at limit 1")
                .param(mentee)
                .query(UUID.class)
                .single();
    }

    private UUID anAction() {
        agree("Buy an alarm clock", "MENTEE", "", "2013-09-20");
        return sql.sql("select id from plan_action limit 1").query(UUID.class).single();
    }

    private List<String> audited(String... actions) {
        return sql.sql("""
                        select action || coalesce(' ' || details, '') from audit_entry where action = any (?) order by 1
                        """).param(actions).query(String.class).list();
    }

    private static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString())
                    .select("body")
                    .text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
