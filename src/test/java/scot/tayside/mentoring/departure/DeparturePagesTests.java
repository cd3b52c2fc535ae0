package scot.tayside.mentoring.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.cases.Support;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.Viewers;

@MentoringTest
class DeparturePagesTests {

    @Autowired
    MockMvcTester tester;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext application;

    Pages pages;
    Support support;
    Mentee heather;
    UUID mentor;
    UUID mentee;
    String url;

    @BeforeEach
    void somebodyInSupport() {
        pages = new Pages(tester);
        support = new Support(sql);
        heather = support.mentee("ANGUS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
        support.match(heather, mentor, "ACTIVE");
        mentee = support.engaged(heather, "ACTIVE");
        url = "/departures/" + mentee;
    }

    @Test
    void asksAMenteeOnTheMentorsScreen() {
        assertThat(pages.get("/cases/" + mentee + "/close", As.coordinator()))
                .bodyText()
                .contains("has not been asked the exit questions", url + "/questions");

        assertThat(ask(As.mentor())).hasRedirectedUrl(url);

        assertThat(pages.get(url, As.mentor()))
                .bodyText()
                .contains("Somebody came along", "A place I can stay", "01632 960999")
                .doesNotContain("Three months later", "/quotes/new");
        assertThat(pages.get(url, As.coordinator())).bodyText().contains("/quotes/new", "They are asked when");
        assertThat(pages.get("/cases/" + mentee + "/close", As.coordinator()))
                .bodyText()
                .doesNotContain("has not been asked the exit questions");
        assertThat(audited()).containsExactly("departure.asked Answered on 2026-11-20");
    }

    @Test
    void mayBeAnsweredAfterAllButNotByTwoAtOnce() {
        assertThat(ask(As.coordinator(), "asked", "ABSENT", "whyNot", "Phone off"))
                .hasRedirectedUrl(url);
        assertThat(pages.get(url, As.coordinator())).bodyText().contains("Phone off", "Could not be reached");

        assertThat(ask(As.coordinator(), "version", "0")).hasRedirectedUrl(url);
        assertThat(pages.get(url, As.coordinator()))
                .bodyText()
                .contains("Somebody came along")
                .doesNotContain("Phone off");
        assertThat(ask(As.coordinator(), "version", "0")).hasStatus(409);
    }

    @Test
    void saysBesideEachQuestionWhatIsMissing() {
        assertThat(pages.post(
                        url + "/questions",
                        As.mentor(),
                        "on",
                        "20/11/2026",
                        "asked",
                        "ANSWERED",
                        "helped",
                        "kept",
                        "followUp",
                        "YES"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose an answer", "Say how to reach them", "kept");
        assertThat(ask(As.mentor(), "asked", "REFUSED", "on", "25/11/2026"))
                .bodyText()
                .contains("Say why there is no answer", "Enter today or a day in the past");
        assertThat(ask(As.mentor(), "on", "1/6/2026", "asked", "")).bodyText().contains("on or after 8 June 2026");
    }

    @Test
    void asksThreeMonthsLaterWhoeverAgreed() {
        ask(As.coordinator());
        close("2026-11-20");

        assertThat(work()).containsExactly("2027-02-20");
        assertThat(pages.get("/departures", As.coordinator())).bodyText().contains("Samplefield", "20 Feb 2027");
        assertThat(again("NOT_REACHED", "24/11/2026")).bodyText().contains("from 6 February 2027 at the earliest");

        clock.moveTo(LocalDate.parse("2027-02-24"));
        assertThat(again("NOT_REACHED", "6/2/2027")).hasRedirectedUrl(url);
        assertThat(pages.get("/departures", As.coordinator())).bodyText().contains("Tried, not reached", "Overdue");
        assertThat(pages.get(url + "/follow-up", As.coordinator())).bodyText().contains("01632 960999");
        assertThat(again("REACHED", "24/2/2027")).bodyText().contains("Choose an answer");
        assertThat(again(
                        "REACHED",
                        "24/2/2027",
                        "services",
                        "YES",
                        "housing",
                        "SETTLED",
                        "work",
                        "WORK",
                        "wantsReturn",
                        "true"))
                .hasRedirectedUrl(url);

        assertThat(pages.get(url, As.coordinator())).bodyText().contains("In work", "Only the team of social workers");
        assertThat(work()).isEmpty();
        assertThat(again("NOT_REACHED", "24/2/2027")).bodyText().contains("has been asked already");
        assertThat(audited())
                .contains(
                        "departure.followed-up Not reached, to be tried again on 2027-02-06",
                        "departure.followed-up Reached on 2027-02-24");
    }

    @Test
    void asksNobodyWhoSaidNoWasNeverAskedHasDiedOrIsBack() {
        close("2026-08-20");
        assertThat(state()).isEqualTo("NEVER_ASKED");
        assertThat(again("NOT_REACHED", "24/11/2026")).bodyText().contains("has not agreed to be asked");

        ask(As.coordinator(), "followUp", "NO");
        assertThat(state()).isEqualTo("NOT_WANTED");
        assertThat(work()).isEmpty();

        ask(As.coordinator(), "version", "0");
        assertThat(state()).isEqualTo("DUE");
        sql.sql("update mentee_case set exit_reason = 'DIED'").update();
        assertThat(state()).isEqualTo("NOT_NEEDED");

        sql.sql("update mentee_case set exit_reason = 'AGREED'").update();
        UUID again = UUID.randomUUID();
        sql.sql("""
                        insert into referral (id, person_id, area, referrer_email, service, legal_basis, received_on, status, status_on)
                        values (?, ?, 'ANGUS', 'worker@cjsw.example', 'WOMEN_ONLY', 'BAIL', '2026-11-02', 'ACCEPTED', '2026-11-02')
                        """).params(again, heather.person()).update();
        support.engaged(new Mentee(again, heather.person()), "ACTIVE");
        assertThat(state()).isEqualTo("NOT_NEEDED");
    }

    @Test // R24
    void isForThoseWhoWorkWithTheMentee() {
        ask(As.mentor());

        assertThat(pages.get(url, As.otherMentor())).hasStatus(404);
        assertThat(pages.get(url, As.coordinatorOf(LocalAuthority.DUNDEE))).hasStatus(404);
        assertThat(pages.get(url, As.referrer(LocalAuthority.ANGUS))).hasStatus(403);
        assertThat(pages.get(url + "/follow-up", As.mentor())).hasStatus(403);
        assertThat(pages.get("/departures/counts", As.coordinator())).hasStatus(403);
    }

    @Test
    void sumsUpTheSupportForPrintingAndTellsNoSecrets() {
        support.contact(heather, mentor, "2026-07-01", "MEETING", "ATTENDED", "A secret");
        support.contact(heather, mentor, "2026-07-08", "MEETING", "DNA_UNACCEPTABLE", null);
        support.contact(heather, mentor, "2026-07-15", "MEETING", "CANCELLED_BY_SERVICE", null);
        support.contact(heather, mentor, "2026-07-20", "PHONE", "ATTENDED", null);
        support.review(mentee, "ASSESSMENT", "2026-06-10");
        support.review(mentee, "QUARTERLY", "2026-09-10");
        sql.sql("""
                        insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score)
                        select id, o.code, 'SCORED', true, 4, 4 from review cross join outcome o
                        where o.code in ('MOTIVATION', 'CONFIDENCE') and (kind = 'ASSESSMENT' or o.code = 'MOTIVATION')
                        """).update();
        sql.sql("""
                        insert into outcome_change (review_id, basis, outcome, counted, comparable, perceptions, half_points)
                        select id, b, 'MOTIVATION', true, true, 2, 3 from review, unnest(array['SINCE_BASELINE', 'PRECEDING_REVIEW']) b
                        where kind = 'QUARTERLY'
                        """).update();
        sql.sql("""
                        insert into plan_goal (id, case_id, outcome, words, written_by, written_at, ending, ended_on, ended_by)
                        select gen_random_uuid(), ?, 'MOTIVATION', 'Up in time', user_id, '2026-06-12T12:00Z', 'DONE', '2026-09-01', user_id from mentor
                        """).param(mentee).update();
        ask(As.mentor());
        close("2026-11-20");

        String page = text(pages.get(url + "/summary", As.referrer(LocalAuthority.ANGUS)));

        assertThat(page)
                .contains("From 8 June 2026 to 20 November 2026", "2 offered, 1 attended, 1 missed")
                .contains("Up in time (Motivation): reached", "Motivation: Better")
                .contains("Confidence and self-esteem: Not scored again", "Nothing was offered")
                .doesNotContain("A secret", "Somebody came along", "01632");
        assertThat(text(pages.get("/cases/" + mentee, As.referrer(LocalAuthority.ANGUS))))
                .contains("Summary of the support")
                .doesNotContain("Exit questions and follow-up");
        assertThat(pages.get(url + "/summary", As.referrer(LocalAuthority.DUNDEE)))
                .hasStatus(404);
    }

    @Test // R31
    void countsAnswersOfAYearAndHidesTheFew() {
        for (int i = 0; i < 12; i++) {
            UUID other = support.engaged(support.mentee("ANGUS", "Other" + i), "ACTIVE");
            ask("/departures/" + other, As.manager(), Map.of("recommend", i < 9 ? "YES" : "NO"));
        }
        close("2026-11-20");

        String page = text(pages.get("/departures/counts", As.manager()));

        assertThat(page)
                .contains("Would recommend the service Answer Number Yes few No few")
                .contains("Housing 12 answers", "Housing Answer Number A place I can stay 12");
        assertThat(text(pages.get("/departures/counts?year=2025", As.manager())))
                .contains("Housing Fewer than 10 answers");
        assertThat(pages.get("/departures/counts?year=nonsense", As.manager())).hasStatusOk();
    }

    @Test
    void asksTheDatabaseNoMoreForALongerList() {
        close("2026-11-20");
        pages.get("/departures?everybody=true", As.coordinator());
        long few = Statements.during(() -> pages.get("/departures?everybody=true", As.coordinator()));
        for (int i = 0; i < 20; i++) {
            support.engaged(support.mentee("ANGUS", "Further" + i), "ACTIVE");
        }
        close("2026-11-20");

        assertThat(Statements.during(() -> pages.get("/departures?everybody=true&sort=-left", As.coordinator())))
                .isEqualTo(few)
                .isPositive();
        assertThat(pages.get("/departures?followUp=NEVER_ASKED&name=further1&area=ANGUS", As.coordinator()))
                .bodyText()
                .contains("11 found", "Not asked");
    }

    /** A questionnaire that is answered, but for the fields given. */
    private MvcTestResult ask(RequestPostProcessor as, String... fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return ask(url, as, typed);
    }

    private MvcTestResult ask(String address, RequestPostProcessor as, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "on",
                "20/11/2026",
                "asked",
                "ANSWERED",
                "helped",
                "Somebody came along",
                "recommend",
                "YES",
                "goals",
                "SOME",
                "housing",
                "SETTLED",
                "work",
                "LOOKING",
                "benefits",
                "RECEIVES",
                "followUp",
                "YES",
                "reach",
                "01632 960999"));
        all.put("ownWords", "Thank you");
        all.putAll(typed);
        return pages.post(
                address + "/questions",
                as,
                all.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private MvcTestResult again(String outcome, String on, String... more) {
        return pages.post(
                url + "/follow-up",
                As.coordinator(),
                Stream.concat(Stream.of("outcome", outcome, "on", on), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void close(String on) {
        sql.sql("""
                        update mentee_case set status = 'CLOSED', closed_on = ?::date, exit_type = 'PLANNED', exit_reason = 'AGREED'
                        where status <> 'CLOSED'
                        """).param(on).update();
    }

    private String state() {
        return sql.sql("select follow_up from reading.departure where case_id = ?")
                .param(mentee)
                .query(String.class)
                .single();
    }

    private List<String> work() {
        return sql.sql("""
                        select w.due_on::text from reading.work_item w join user_account u on u.id = w.user_id
                        where w.kind = 'departure.follow-up' and u.username = 'coordinator@tca.example'
                        """).query(String.class).list();
    }

    private List<String> audited() {
        return sql.sql("""
                        select action || ' ' || details from audit_entry
                        where action in ('departure.asked', 'departure.followed-up') order by 1
                        """).query(String.class).list();
    }

    private static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString())
                    .select("main")
                    .text();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
