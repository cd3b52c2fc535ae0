package scot.tayside.mentoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.FigureCounts;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Users;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

/** Cases opened on 8 June 2026, looked at on 24 November in the quarter October to December. */
@MentoringTest
class QualityPagesTests { // R11 R14 R15

    private static final ReportingPeriod QUARTER = ReportingPeriod.of("2026-Q3");

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    @Autowired
    Users users;

    @Autowired
    QualityQueries queries;

    @Autowired
    FigureCounts figures;

    @Autowired
    MovableClock clock;

    Pages pages;
    Support support;
    UUID mentor;
    Viewer manager;

    @BeforeEach
    void aMentor() {
        pages = new Pages(tester);
        support = new Support(sql);
        mentor = support.mentor(new Viewers(application).mentor(), LocalAuthority.ANGUS);
        manager = new Viewers(application).manager();
    }

    @Test
    void countsEachGapByHand() {
        UUID unassessed = mentee("ANGUS", "Unassessed").aCase();
        UUID overdue = mentee("ANGUS", "Overdue").aCase();
        review(overdue, "ASSESSMENT", "2026-06-20");
        UUID due = mentee("DUNDEE", "Due").aCase();
        review(due, "ASSESSMENT", "2026-09-24");
        UUID reviewed = mentee("DUNDEE", "Reviewed").aCase();
        review(reviewed, "ASSESSMENT", "2026-07-01");
        UUID review = review(reviewed, "QUARTERLY", "2026-10-05");
        item(review, "CRIME", null, 5);
        sql.sql("""
                        insert into outcome_change (review_id, basis, outcome, counted, comparable, perceptions, half_points)
                        values (?, 'PRECEDING_REVIEW', 'CRIME', true, true, 1, 2), (?, 'PRECEDING_REVIEW', 'MOTIVATION', true, false, 0, 0),
                            (?, 'SINCE_BASELINE', 'CRIME', true, false, 0, 0)
                        """).params(review, review, review).update();
        sql.sql(
                        "update mentee_case set status = 'CLOSED', closed_on = '2026-10-20', exit_type = 'PLANNED', exit_reason = '' where id = ?")
                .param(reviewed)
                .update();
        support.mentee("ANGUS", "Uncontacted");

        Map<Gap, Long> gaps = gaps();

        assertThat(gaps)
                .containsEntry(Gap.ASSESSMENT_LATE, 1L)
                .containsEntry(Gap.REVIEW_OVERDUE, 1L)
                .containsEntry(Gap.REVIEW_DUE, 1L)
                .containsEntry(Gap.CORE_MISSING, 2L)
                .containsEntry(Gap.NO_MENTEE_VIEW, 1L)
                .containsEntry(Gap.ONE_PERCEPTION, 1L)
                .containsEntry(Gap.NOT_COMPARABLE, 1L)
                .containsEntry(Gap.EXIT_NO_REASON, 1L);
        assertThat(gaps.get(Gap.NO_FIRST_CONTACT)).isEqualTo(1L);
        assertThat(unassessed).isNotNull();
        assertThat(queries.bases(QUARTER, LocalDate.parse("2026-11-24"), manager))
                .satisfies(bases -> {
                    assertThat(bases.clients()).isEqualTo(4);
                    assertThat(bases.reviewed()).isEqualTo(1);
                    assertThat(bases.stillToReview()).isEqualTo(2);
                    assertThat(bases.coreScores()).isEqualTo(3);
                    assertThat(bases.changes()).isEqualTo(2);
                    assertThat(bases.exits()).isEqualTo(1);
                });
        assertThat(pages.get("/quality", As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 clients are without a review that falls due by the last day: coverage is 25% and would be 75%",
                        "1 of 1 exits would be printed under",
                        "The outcome tables rest on 1 changes, and would rest on 2 if all could be compared",
                        "Dundee City",
                        "Angus");
    }

    @Test
    void countsWeeksUpToTodayOnly() {
        Mentored mentee = mentee("ANGUS", "Weekly");
        support.contact(mentee.mentee(), mentor, "2026-10-07", "REFERRER_UPDATE", "ATTENDED", null);

        assertThat(gaps()).containsEntry(Gap.WEEK_MISSED, 6L);
    }

    @Test
    void isWhatTheFiguresCount() {
        UUID overdue = mentee("ANGUS", "Overdue").aCase();
        item(review(overdue, "ASSESSMENT", "2026-06-20"), "CRIME", 4, 4);
        UUID reviewed = mentee("DUNDEE", "Reviewed").aCase();
        item(review(reviewed, "ASSESSMENT", "2026-10-01"), "MOTIVATION", 4, 4);
        UUID review = review(reviewed, "QUARTERLY", "2026-11-02");
        sql.sql("""
                        insert into outcome_change (review_id, basis, outcome, counted, comparable, perceptions, half_points)
                        values (?, 'PRECEDING_REVIEW', 'CRIME', true, true, 1, 2), (?, 'PRECEDING_REVIEW', 'MOTIVATION', true, false, 0, 0)
                        """).params(review, review).update();
        Map<Gap, Long> gaps = gaps();

        for (Gap gap : List.of(Gap.CORE_MISSING, Gap.ONE_PERCEPTION, Gap.NOT_COMPARABLE)) {
            assertThat(figure(gap.name()))
                    .as(gap.name())
                    .isEqualTo(gaps.get(gap).toString());
        }
        assertThat(figure("OVERDUE")).isEqualTo(gaps.get(Gap.REVIEW_OVERDUE).toString());
    }

    @Test
    void leadsFromEveryCountToItsListAndFromThereToTheRecord() {
        UUID overdue = mentee("ANGUS", "Overdue").aCase();
        review(overdue, "ASSESSMENT", "2026-06-20");

        assertThat(pages.get("/quality/cases?period=2026-Q3&gap=REVIEW_OVERDUE&mentor=" + mentor, As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("Heather Overdue", "/cases/" + overdue, "20 Sept 2026", "Morag Invented");
        assertThat(pages.get("/quality/cases?gap=REVIEW_OVERDUE&area=DUNDEE", As.manager()))
                .bodyText()
                .contains("Nothing is missing here");
    }

    @Test
    void nobodyIsCountedWhoseFileIsClosedToTheViewer() {
        review(mentee("ANGUS", "Overdue").aCase(), "ASSESSMENT", "2026-06-20");

        assertThat(pages.get("/quality", As.coordinatorOf(LocalAuthority.DUNDEE)))
                .bodyText()
                .contains("Nothing is missing in this period")
                .doesNotContain("Morag");
        assertThat(pages.get("/quality/cases?gap=REVIEW_OVERDUE", As.otherMentor()))
                .bodyText()
                .doesNotContain("Overdue</a>", "Heather");
        assertThat(pages.get("/quality/cases?gap=REVIEW_OVERDUE", As.mentor()))
                .bodyText()
                .contains("Heather Overdue");
    }

    @Test
    void aMentorSeesTheirOwnPageWithoutOthers() {
        review(mentee("ANGUS", "Overdue").aCase(), "ASSESSMENT", "2026-06-20");

        assertThat(pages.get("/quality", As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Reviews overdue")
                .doesNotContain("By mentor", "Remind");
    }

    @Test
    void remindsAMentorOnceADayWithoutNamingAnybody() {
        review(mentee("ANGUS", "Overdue").aCase(), "ASSESSMENT", "2026-06-20");
        String user =
                sql.sql("select user_id::text from mentor").query(String.class).single();

        assertThat(pages.post("/quality/remind", As.manager(), "user", user, "period", "2026-Q3"))
                .hasRedirectedUrl("/quality?period=2026-Q3");
        pages.post("/quality/remind", As.coordinator(), "user", user, "period", "2026-Q3");

        assertThat(sql.sql("select recipient || ' ' || subject || ' ' || body from mail")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .first()
                .asString()
                .contains("mentor@tca.example", "/quality?period=2026-Q3", "1 January 2027")
                .doesNotContain("Heather", "Overdue");
        assertThat(pages.get("/quality", As.manager())).bodyText().contains("Last reminded on 24 November 2026");
        assertThat(sql.sql("select count(*) from audit_entry where action = 'quality.reminded'")
                        .query(Long.class)
                        .single())
                .isOne();

        clock.advance(Duration.ofDays(1));
        pages.post("/quality/remind", As.manager(), "user", user, "period", "2026-Q3");
        assertThat(sql.sql("select count(*) from mail").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void nobodyRemindsSomebodyElsesPeople() {
        String user =
                sql.sql("select user_id::text from mentor").query(String.class).single();

        assertThat(pages.post(
                        "/quality/remind", As.coordinatorOf(LocalAuthority.DUNDEE), "user", user, "period", "2026-Q3"))
                .hasStatus(404);
    }

    @Test
    void aManagerRemindsTheCoordinatorOfATeam() {
        UUID angus = account("angus@tca.example", Role.COORDINATOR, Set.of(LocalAuthority.ANGUS));
        review(mentee("ANGUS", "Overdue").aCase(), "ASSESSMENT", "2026-06-20");

        assertThat(pages.get("/quality", As.manager())).bodyText().contains("Remind angus");
        assertThat(pages.post("/quality/remind", As.manager(), "user", angus.toString(), "period", "2026-Q3"))
                .hasRedirectedUrl("/quality?period=2026-Q3");
        assertThat(pages.post("/quality/remind", As.coordinator(), "user", angus.toString(), "period", "2026-Q3"))
                .hasStatus(404);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        review(mentee("ANGUS", "Overdue").aCase(), "ASSESSMENT", "2026-06-20");
        long one = Statements.during(() -> pages.get("/quality", As.manager()));
        long list = Statements.during(() -> pages.get("/quality/cases", As.manager()));
        review(mentee("ANGUS", "Second").aCase(), "ASSESSMENT", "2026-06-20");
        review(mentee("DUNDEE", "Third").aCase(), "ASSESSMENT", "2026-06-20");

        assertThat(Statements.during(() -> pages.get("/quality", As.manager()))).isEqualTo(one);
        assertThat(Statements.during(() -> pages.get("/quality/cases", As.manager())))
                .isEqualTo(list);
    }

    private Map<Gap, Long> gaps() {
        return queries.counts(QUARTER, LocalDate.parse("2026-11-24"), manager).stream()
                .collect(Collectors.toMap(GapCount::gap, GapCount::count, Long::sum));
    }

    private String figure(String line) {
        return figures.count(QUARTER, Basis.PRECEDING_REVIEW).figures().stream()
                .filter(figure -> figure.toString().contains("QUALITY")
                        && figure.toString().contains(line))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private record Mentored(Mentee mentee, UUID aCase) {}

    private Mentored mentee(String area, String lastName) {
        Mentee mentee = support.mentee(area, lastName);
        UUID aCase = support.engaged(mentee, "ACTIVE");
        support.match(mentee, mentor, "ACTIVE");
        sql.sql("update referral set first_contact_on = '2026-06-02' where id = ?")
                .param(mentee.referral())
                .update();
        return new Mentored(mentee, aCase);
    }

    private UUID review(UUID aCase, String kind, String heldOn) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into review (id, case_id, person_id, kind, held_on, completed_at)
                        select ?, c.id, c.person_id, ?, ?::date, now() from mentee_case c where c.id = ?
                        """).params(id, kind, heldOn, aCase).update();
        return id;
    }

    private void item(UUID review, String outcome, Integer mentee, Integer mentorScore) {
        sql.sql(
                        "insert into review_item (review_id, outcome, state, mentee_score, mentor_score) values (?, ?, 'SCORED', ?, ?)")
                .params(review, outcome, mentee, mentorScore)
                .update();
    }

    private UUID account(String username, Role role, Set<LocalAuthority> areas) {
        return As.id(application, username, role, Organisation.TCA, areas).value();
    }
}
