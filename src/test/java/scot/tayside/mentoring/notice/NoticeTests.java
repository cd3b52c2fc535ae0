package scot.tayside.mentoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

/** Who is told of what, in the application and by letter: exactly these, and nobody who may not open the file. */
@MentoringTest
class NoticeTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    TellPeople tell;

    @Autowired
    WriteLetters letters;

    Pages pages;

    /** In each team a social worker who sent every referral of the team. */
    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        for (var each : List.of(
                As.manager(),
                As.director(),
                As.coordinator(),
                As.coordinatorOf(DUNDEE),
                As.coordinatorOf(ANGUS),
                As.cathCoordinator(),
                As.mentor(),
                As.otherMentor(),
                As.referrer(DUNDEE),
                As.referrer(ANGUS),
                As.board(),
                As.administrator())) {
            pages.get("/", each);
        }
        sql.sql("""
                        update referral r set referrer_id = u.id from user_account u where u.username = lower(r.area) || '@cjsw.example'
                        """).update();
    }

    /** What happened to whom in Dundee, and the whole list of those who get a letter about it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            referral.submitted    | referral    | SUBMITTED | coordinator@tca, dundee.coordinator@tca
            referral.withdrawn    | referral    | WITHDRAWN | coordinator@tca, dundee.coordinator@tca
            referral.accepted     | referral    | ACCEPTED  | dundee@cjsw
            referral.waiting      | referral    | WAITING   | dundee@cjsw
            referral.declined     | referral    | DECLINED  | dundee@cjsw
            referral.not-engaged  | referral    | NOT_ENGAGED | dundee@cjsw
            referral.void         | referral    | VOID      | dundee@cjsw
            referral.contacted    | referral    | CONTACTED | dundee@cjsw
            cases.closed          | case        | CLOSED    | dundee@cjsw
            matching.agreed       | match       | CONTACTED | mentor@tca
            matching.proposed     | match       | ALLOCATED |
            appointment.scheduled | appointment | ENGAGED   | mentor@tca
            appointment.moved     | appointment | ENGAGED   | mentor@tca
            appointment.cancelled | appointment | ENGAGED   | mentor@tca
            appointment.scheduled | appointment | CLOSED    |
            safety.concern-raised | concern     | ENGAGED   |
            """)
    void tellsExactlyThese(String action, String kind, String state, String told) {
        happened(action, World.id(kind, DUNDEE, state), null);

        letters.atOnce();

        assertThat(told()).isEqualTo(told == null ? "" : told);
    }

    @Test
    void tellsTheSocialWorkerOfAJointMeeting() {
        sql.sql("update appointment set kind = 'JOINT_MEETING'").update();
        happened("appointment.moved", World.id("appointment", DUNDEE, "ENGAGED"), "mentor@tca.example");

        letters.atOnce();

        assertThat(told()).as("whoever moved it knows").isEqualTo("dundee@cjsw");
    }

    @Test
    void tellsOfLostClearanceThoseWhoSeeTheMentorAndTheMentor() {
        happened("mentor.clearance-lost", World.mentorOf(PERTH_KINROSS), null);

        letters.atOnce();

        assertThat(told()).isEqualTo("befriender@cath, coordinator@cath, coordinator@tca, manager@tca");
    }

    @Test
    void tellsOnceOfWhatIsOverdue() {
        tell.ofDays();
        tell.ofDays();

        letters.atOnce();

        assertThat(sql.sql("select count(*) from notice where kind = 'review-overdue' and url = ?")
                        .param("/cases/" + World.id("case", DUNDEE, "ENGAGED"))
                        .query(Long.class)
                        .single())
                .as("mentor and both coordinators")
                .isEqualTo(3);
        assertThat(sql.sql(
                                "select string_agg(distinct split_part(u.username, '.', 1), ', ') from notice n join user_account u on u.id = n.user_id where n.kind = 'plan-action-due'")
                        .query(String.class)
                        .single())
                .isEqualTo("befriender@cath, mentor@tca, volunteer@tca");
        assertThat(told().split(", ")).as("one letter each").doesNotHaveDuplicates();
    }

    @Test // R24
    void tellsNobodyWhoMayNotOpenTheFileWhenTheLetterIsWritten() {
        happened("matching.agreed", World.id("match", DUNDEE, "CONTACTED"), null);
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);
        sql.sql("update mentor_match set status = 'DECLINED' where id = ?")
                .param(World.id("match", DUNDEE, "CONTACTED"))
                .update();
        sql.sql("update user_account set active = false where username = 'dundee@cjsw.example'")
                .update();

        letters.atOnce();

        assertThat(told()).isEmpty();
        assertThat(pages.get("/notices", As.mentor()))
                .bodyText()
                .contains("Nothing has happened yet")
                .doesNotContain("Dundee Contacted");
    }

    @Test
    void tellsWhoeverCoversToo() {
        sql.sql("""
                        insert into cover (id, absent_id, substitute_id, first_day, last_day, set_by, set_at)
                        select gen_random_uuid(), a.id, s.id, '2026-11-24', '2026-11-24', a.id, '2026-11-23T12:00Z'
                        from user_account a, user_account s
                        where (a.username, s.username) in (('dundee@cjsw.example', 'angus@cjsw.example'), ('angus@cjsw.example', 'dundee@cjsw.example'))
                        """).update();
        sql.sql(
                        "insert into user_area (user_id, area) select id, 'ANGUS' from user_account where username = 'dundee@cjsw.example'")
                .update();
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);
        happened("referral.accepted", World.id("referral", ANGUS, "ACCEPTED"), null);

        letters.atOnce();

        assertThat(told()).isEqualTo("angus@cjsw, dundee@cjsw");
        assertThat(pages.get("/notices", As.referrer(DUNDEE))).bodyText().contains("Angus Accepted", "for ANGUS");
        assertThat(pages.get("/notices", As.referrer(ANGUS)))
                .as("cover opens no file")
                .bodyText()
                .doesNotContain("Dundee Accepted");
    }

    @Test
    void tellsAsChosen() {
        assertThat(pages.get("/notices/settings", As.referrer(DUNDEE)))
                .bodyText()
                .contains("dundee@cjsw.example", "each Monday");
        assertThat(pages.post("/notices/settings", As.referrer(DUNDEE), "letters", ""))
                .bodyText()
                .contains("Choose when you want letters");
        assertThat(pages.post("/notices/settings", As.referrer(DUNDEE), "letters", "DAILY", "weekly", "true"))
                .hasRedirectedUrl("/notices");
        pages.post("/notices/settings", As.coordinatorOf(DUNDEE), "letters", "NONE");
        clock.advance(Duration.ofMinutes(1));
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);
        happened("referral.declined", World.id("referral", DUNDEE, "DECLINED"), null);
        happened("referral.submitted", World.id("referral", DUNDEE, "SUBMITTED"), "coordinator@tca.example");

        letters.atOnce();
        assertThat(told()).isEmpty();

        letters.daily();
        letters.daily();
        assertThat(told()).isEqualTo("dundee@cjsw");
        assertThat(sql.sql("select subject || body from mail")
                        .query(String.class)
                        .single())
                .contains("A referral of yours was accepted", "A referral of yours was declined", "/notices/settings");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29", "2026-10-25"})
    void theDailyLetterComesAtSevenAlsoWhenTheClocksChange(String day) {
        pages.post("/notices/settings", As.referrer(DUNDEE), "letters", "DAILY");
        sql.sql("update notice_choice set changed_at = '2026-01-01T12:00Z'").update();
        clock.moveTo(LocalDateTime.parse(day + "T06:59"));
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);

        letters.daily();
        assertThat(told()).isEmpty();

        clock.moveTo(LocalDateTime.parse(day + "T07:00"));
        letters.daily();
        assertThat(told()).isEqualTo("dundee@cjsw");
    }

    @Test
    void countsInTheHeaderAndLeadsToWhatHappened() {
        UUID accepted = World.id("referral", DUNDEE, "ACCEPTED");
        happened("referral.accepted", accepted, null);
        happened("referral.declined", World.id("referral", DUNDEE, "DECLINED"), null);
        String notice = sql.sql("select id::text from notice where url = ?")
                .param("/referrals/" + accepted)
                .query(String.class)
                .single();

        assertThat(pages.get("/notices", As.referrer(DUNDEE)))
                .bodyText()
                .contains("Dundee Accepted", "A referral of yours was accepted", "app-header__count\">2 <");
        assertThat(pages.get("/notices/" + notice, As.referrer(ANGUS))).hasStatus(404);
        assertThat(pages.get("/notices/" + notice, As.referrer(DUNDEE))).hasRedirectedUrl("/referrals/" + accepted);
        assertThat(pages.get("/", As.referrer(DUNDEE)))
                .bodyText()
                .contains("app-header__count\">1 <", "One new notice");
        letters.atOnce();
        assertThat(sql.sql("select body from mail").query(String.class).single())
                .as("what was read needs no letter")
                .doesNotContain("was accepted");
    }

    @Test
    void marksSeveralAtOnce() {
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);
        happened("referral.declined", World.id("referral", DUNDEE, "DECLINED"), null);
        happened("referral.waiting", World.id("referral", DUNDEE, "WAITING"), null);
        List<String> ids = sql.sql("select id::text from notice order by at, kind")
                .query(String.class)
                .list();

        pages.post("/notices/read", As.referrer(ANGUS), "marked", ids.get(0));
        assertThat(unread()).isEqualTo(3);
        pages.post("/notices/read", As.referrer(DUNDEE));
        pages.post("/notices/read", As.referrer(DUNDEE), "marked", "nonsense");
        assertThat(unread()).isEqualTo(3);
        pages.post("/notices/read", As.referrer(DUNDEE), "marked", ids.get(0), "marked", ids.get(1));
        assertThat(unread()).isOne();
        pages.post("/notices/read-all", As.referrer(DUNDEE));
        assertThat(unread()).isZero();
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        happened("referral.accepted", World.id("referral", DUNDEE, "ACCEPTED"), null);
        long one = Statements.during(() -> pages.get("/notices", As.referrer(DUNDEE)));
        for (String state : List.of("DECLINED", "WAITING", "VOID", "ENGAGED")) {
            happened("referral.accepted", World.id("referral", DUNDEE, state), null);
        }

        assertThat(Statements.during(() -> pages.get("/notices", As.referrer(DUNDEE))))
                .isEqualTo(one);
    }

    private void happened(String action, UUID subject, String by) {
        sql.sql("""
                        insert into audit_entry (at, user_id, actor, action, subject_type, subject_id)
                        values (?, (select id from user_account where username = ?), 'Somebody', ?, 'test', ?)
                        """)
                .params(NoticeQueries.moment(clock.instant()), by, action, subject.toString())
                .update();
        tell.ofFacts();
        tell.ofFacts();
    }

    private long unread() {
        return sql.sql("select count(*) from notice where read_at is null")
                .query(Long.class)
                .single();
    }

    private String told() {
        return sql.sql(
                        "select coalesce(string_agg(replace(recipient, '.example', ''), ', ' order by recipient), '') from mail")
                .query(String.class)
                .single();
    }
}
