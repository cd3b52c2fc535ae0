package scot.tayside.mentoring.group;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Statements;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class GroupPagesTests {

    private static final UUID ENGAGED = World.id("person", DUNDEE, "ENGAGED");
    private static final UUID WAITING = World.id("person", DUNDEE, "WAITING");
    private static final String ON_FILE = "Dundee Engaged";

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        List.of(As.coordinator(), As.manager(), As.mentor(), As.otherMentor()).forEach(each -> pages.get("/", each));
    }

    @Test
    void aGroupIsOpenedInOneOfTheAreasOfWhoeverOpensIt() {
        assertThat(pages.post("/groups/new", As.coordinatorOf(ANGUS), "area", "DUNDEE", "about", "Kept"))
                .bodyText()
                .contains(
                        "Kept",
                        "Enter what the group is called",
                        "Choose what kind of group it is",
                        "Choose one of your areas",
                        "Enter where it meets",
                        "Enter when it starts",
                        "Enter the first day");
        assertThat(pages.post(
                        "/groups/new",
                        As.coordinator(),
                        "startsAt",
                        "12:00",
                        "endsAt",
                        "11:00",
                        "fromDay",
                        "2/11/2026",
                        "toDay",
                        "1/11/2026"))
                .bodyText()
                .contains("Enter a time after the start", "Enter a day that is not before the first");

        String group = group("ACTIVITY_GROUP");

        assertThat(pages.get(group, As.coordinator()))
                .bodyText()
                .contains("Kitchen table", "Tuesdays, 10:00–12:00", "Nobody belongs to it yet", group + "/edit");
        assertThat(pages.get("/groups?name=kitchen&kind=ACTIVITY_GROUP&area=DUNDEE", As.manager()))
                .bodyText()
                .contains(group);
        assertThat(pages.get("/groups", As.coordinatorOf(ANGUS))).bodyText().contains("No group fits");
        assertThat(pages.get(group, As.coordinatorOf(ANGUS))).hasStatus(404);
        assertThat(pages.get(group, As.cathCoordinator())).hasStatus(404);
    }

    @Test
    void severalJoinAtOnceAndTheWomensGroupOffersWomen() {
        String group = group("WOMENS_GROUP");
        sql.sql("update person set sex = 'MALE' where id = ?").param(WAITING).update();

        assertThat(pages.get(group + "/members/new", As.coordinator()))
                .bodyText()
                .contains(ON_FILE, "Dundee Contacted")
                .doesNotContain("Dundee Waiting", "Dundee Closed", "Dundee Declined", "Angus Engaged");
        assertThat(pages.post(group + "/members/new", As.coordinator(), "fromDay", ""))
                .bodyText()
                .contains("Choose who joins", "Enter the day they join");
        assertThat(pages.post(group + "/members/new", As.coordinator(), "fromDay", "1/1/2026", "people", "" + ENGAGED))
                .bodyText()
                .contains("The group does not run on that day");
        join(group, ENGAGED, WAITING, World.id("person", ANGUS, "ENGAGED"));

        assertThat(pages.get(group, As.coordinator()))
                .bodyText()
                .contains(ON_FILE)
                .doesNotContain("Dundee Waiting", "Angus Engaged");
        assertThat(pages.get(group + "/members/new", As.coordinator()))
                .bodyText()
                .doesNotContain(ON_FILE);
    }

    @Test // R22
    void nobodyJoinsAGroupLedBySomebodyTheyAreKeptApartFrom() {
        String group = group("ACTIVITY_GROUP");
        sql.sql(
                        "insert into non_association (person_id, mentor_id, reason, recorded_on) values (?, ?, 'KNOWN', '2026-06-01')")
                .params(WAITING, World.mentorOf(DUNDEE))
                .update();
        join(group, WAITING);

        assertThat(edit(group, "0", account("mentor@tca.example")))
                .bodyText()
                .contains("is kept apart from one of those");
        String led = led();
        assertThat(pages.get(led + "/members/new", As.coordinator()))
                .bodyText()
                .contains(ON_FILE)
                .doesNotContain("Dundee Waiting");
    }

    @Test // R24
    void whoeverLeadsTheGroupReadsNamesAndNoFiles() {
        String group = led();
        join(group, ENGAGED, WAITING);

        assertThat(pages.get(group, As.mentor()))
                .hasStatusOk()
                .bodyText()
                .contains("Dundee Waiting", "/people/" + ENGAGED)
                .doesNotContain("/people/" + WAITING, group + "/edit", "/members/new", "/leave");
        assertThat(pages.get("/people/" + WAITING, As.mentor())).hasStatus(404);
        assertThat(pages.get(group + "/edit", As.mentor())).hasStatus(403);
        assertThat(pages.get(group, As.otherMentor())).hasStatus(404);
        assertThat(pages.get("/groups", As.otherMentor())).bodyText().doesNotContain(group);
        assertThat(trail()).contains("group.read", "group.opened", "group.joined");

        assertThat(edit(group, "0", "")).hasRedirectedUrl(group);
        assertThat(pages.get(group, As.mentor())).hasStatus(404);
    }

    @Test // R23
    void aFormerMenteeWhoIsAMentorIsNamedToNoMentor() {
        String group = led();
        join(group, WAITING);
        sql.sql("update mentor set person_id = ? where id = ?")
                .params(WAITING, World.mentorOf(ANGUS))
                .update();

        assertThat(pages.get(group, As.mentor()))
                .bodyText()
                .doesNotContain("Dundee Waiting")
                .contains("One more member is");
    }

    @Test
    void sessionsArePlannedInARowAndOnce() {
        String group = group("ACTIVITY_GROUP");

        assertThat(pages.get(group + "/sessions/new", As.coordinator()))
                .bodyText()
                .contains("24/11/2026", "10:00", "12:00", "Church hall");
        assertThat(plan(group, "24/11/2026", "30")).bodyText().contains("Enter how many, from 1 to 26");
        assertThat(plan(group, "1/1/2026", "1")).bodyText().contains("The group does not run on that day");
        assertThat(plan(group, "24/11/2026", "3")).hasRedirectedUrl(group);
        assertThat(plan(group, "24/11/2026", "4")).hasRedirectedUrl(group);
        assertThat(plan(group, "24/11/2026", "4")).bodyText().contains("There is a session at that time already");
        assertThat(sql.sql("select string_agg(day::text, ' ' order by day) from group_session")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-24 2026-12-01 2026-12-08 2026-12-15");
        assertThat(pages.get(group + "?status=HELD", As.coordinator()))
                .bodyText()
                .contains("No session fits");
    }

    @Test // R35
    void aRegisterCountsOnceAndOnlyWhoCame() {
        String group = led();
        join(group, ENGAGED, WAITING);
        String session = session(group, "24/11/2026");
        assertThat(pages.get("/", As.mentor())).bodyText().contains("Fill in the register of this group", session);

        assertThat(pages.get(session + "/register", As.mentor())).bodyText().contains(ON_FILE, "Dundee Waiting");
        assertThat(register(session, As.mentor(), "0", "x", "ATTENDED", ""))
                .bodyText()
                .contains("Say whether Dundee Waiting came", "as a whole number");
        assertThat(pages.post(
                        session + "/register",
                        As.mentor(),
                        "rest",
                        "came",
                        "version",
                        "0",
                        "guests",
                        "2",
                        "lines[0].person",
                        "" + ENGAGED,
                        "lines[0].mark",
                        "APOLOGY"))
                .bodyText()
                .contains("Kitchen table");
        assertThat(counted()).isEqualTo("0 0");
        assertThat(register(session, As.mentor(), "0", "2", "ATTENDED", "ABSENT"))
                .hasRedirectedUrl(session);

        assertThat(pages.get(session, As.coordinator()))
                .bodyText()
                .contains("3: 1 members and 2 guests", "Stayed away");
        assertThat(counted()).isEqualTo("1 3");
        assertThat(sql.sql("select count(*) from reading.stat_activity_mentee where person_id = ?")
                        .param(ENGAGED)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(pages.get("/activities", As.coordinator())).bodyText().contains("Kitchen table", session);
        assertThat(pages.get("/activities", As.director()))
                .bodyText()
                .contains("Kitchen table")
                .doesNotContain(session);
        assertThat(pages.get("/", As.mentor())).bodyText().doesNotContain("Fill in the register");
        assertThat(sql.sql(
                                "select title || ': ' || detail || ' ' || depth from reading.timeline_group where person_id = ? and title like '%attended'")
                        .param(ENGAGED)
                        .query(String.class)
                        .single())
                .isEqualTo("Group session: attended: Kitchen table 2");
    }

    @Test
    void aRegisterIsPutRightWithItsReasonAndNotOverAnothers() {
        String group = led();
        join(group, ENGAGED, WAITING);
        String session = session(group, "24/11/2026");
        register(session, As.mentor(), "0", "2", "ATTENDED", "ABSENT");

        assertThat(register(session, As.mentor(), "1", "2", "ATTENDED", "ATTENDED"))
                .bodyText()
                .contains("Say why the register is put right");
        assertThat(pages.post(
                        session + "/register",
                        As.coordinator(),
                        "version",
                        "0",
                        "guests",
                        "2",
                        "why",
                        "Came late",
                        "lines[0].person",
                        "" + ENGAGED,
                        "lines[0].mark",
                        "ATTENDED",
                        "lines[1].person",
                        "" + WAITING,
                        "lines[1].mark",
                        "ATTENDED"))
                .hasStatus(409);
        assertThat(pages.post(
                        session + "/register",
                        As.coordinator(),
                        "version",
                        "1",
                        "guests",
                        "2",
                        "why",
                        "Came late",
                        "lines[0].person",
                        "" + WAITING,
                        "lines[0].mark",
                        "ATTENDED",
                        "lines[1].person",
                        "" + ENGAGED,
                        "lines[1].mark",
                        "ATTENDED"))
                .hasRedirectedUrl(session);
        assertThat(counted()).isEqualTo("1 4");
        assertThat(sql.sql("select details from audit_entry where action = 'group.register-corrected'")
                        .query(String.class)
                        .single())
                .contains("1 of 2 members and 2 guests", "2 of 2 members", "Came late");
    }

    @Test
    void aSessionIsCalledOffWithItsReasonAndTakesPlaceAfterAll() {
        String group = led();
        join(group, ENGAGED, WAITING);
        String session = session(group, "24/11/2026");
        register(session, As.mentor(), "0", "2", "ATTENDED", "ABSENT");

        assertThat(pages.post(session + "/call-off", As.coordinator(), "version", "1"))
                .bodyText()
                .contains("Say why");
        assertThat(pages.post(session + "/call-off", As.coordinator(), "version", "1", "reason", "Snow"))
                .hasRedirectedUrl(session);
        assertThat(counted()).isEqualTo("0 0");
        assertThat(pages.get(session, As.coordinator())).bodyText().contains("Called off", "Snow");
        assertThat(pages.post(session + "/reinstate", As.mentor())).hasRedirectedUrl(session);
        assertThat(pages.post(session + "/reinstate", As.mentor())).hasStatus(409);

        assertThat(move(session, "3", "1/12/2026")).hasRedirectedUrl(session);
        assertThat(register(session, As.mentor(), "4", "2", "ATTENDED", "ABSENT"))
                .bodyText()
                .contains("Its register can be filled in from that day on");
    }

    @Test
    void aMemberLeavesWithAReasonOnceAndStaysOnEarlierRegisters() {
        String group = led();
        join(group, ENGAGED, WAITING);
        String leave = "/groups/members/"
                + sql.sql("select id from group_member where person_id = ?")
                        .param(WAITING)
                        .query(UUID.class)
                        .single() + "/leave";

        assertThat(pages.post(leave, As.coordinator(), "on", "25/11/2026"))
                .bodyText()
                .contains("Enter today or a day in the past", "Choose why");
        assertThat(pages.post(leave, As.coordinator(), "on", "1/11/2026", "reason", "MOVED"))
                .bodyText()
                .contains("when this person joined");
        assertThat(pages.post(leave, As.coordinator(), "on", "23/11/2026", "reason", "MOVED"))
                .hasRedirectedUrl(group);
        assertThat(pages.post(leave, As.coordinator(), "on", "24/11/2026", "reason", "MOVED"))
                .bodyText()
                .contains("This person left on 23 November 2026");
        assertThat(pages.get(leave, As.coordinatorOf(ANGUS))).hasStatus(404);

        assertThat(pages.get(session(group, "24/11/2026"), As.coordinator()))
                .bodyText()
                .doesNotContain("Dundee Waiting");
        assertThat(pages.get(session(group, "23/11/2026") + "/sheet", As.mentor()))
                .bodyText()
                .contains("Dundee Waiting", ON_FILE, "destroy it");
        assertThat(pages.get(group, As.mentor())).bodyText().doesNotContain("Moved away");
        assertThat(pages.get(group, As.coordinator())).bodyText().contains("Moved away");
    }

    @Test
    void theFileOfRegistersIsInert() {
        String group = led();
        join(group, ENGAGED, WAITING);
        sql.sql("update person set first_name = '=1+1' where id = ?")
                .param(ENGAGED)
                .update();
        register(session(group, "24/11/2026"), As.mentor(), "0", "2", "ATTENDED", "ABSENT");

        assertThat(pages.get(group + "/attendance.csv", As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("day,topic,reference,name,attendance", "2026-11-24,", "'=1+1 Engaged,Came", "Stayed away");
        assertThat(trail()).contains("group.exported");
    }

    @Test
    void listsAreReadWithAsManyStatementsHoweverLong() {
        String group = led();
        join(group, ENGAGED);
        session(group, "24/11/2026");
        long list = Statements.during(() -> pages.get("/groups", As.coordinator()));
        long page = Statements.during(() -> pages.get(group, As.coordinator()));

        group("SUPPORT_GROUP");
        join(group, WAITING);
        plan(group, "1/12/2026", "5");

        assertThat(Statements.during(() -> pages.get("/groups", As.coordinator())))
                .isEqualTo(list);
        assertThat(Statements.during(() -> pages.get(group, As.coordinator()))).isEqualTo(page);
    }

    private String group(String kind) {
        return open(kind, "");
    }

    /** Led by the mentor of Dundee. */
    private String led() {
        return open("ACTIVITY_GROUP", account("mentor@tca.example"));
    }

    private String account(String username) {
        return sql.sql("select id::text from user_account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private String open(String kind, String leader) {
        return pages.post(
                        "/groups/new",
                        As.coordinator(),
                        "name",
                        "Kitchen table",
                        "kind",
                        kind,
                        "area",
                        "DUNDEE",
                        "place",
                        "Church hall",
                        "weekday",
                        "TUESDAY",
                        "startsAt",
                        "10:00",
                        "endsAt",
                        "12:00",
                        "fromDay",
                        "2/11/2026",
                        "facilitators",
                        leader)
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult edit(String group, String version, String leader) {
        return pages.post(
                group + "/edit",
                As.coordinator(),
                "version",
                version,
                "name",
                "Kitchen table",
                "place",
                "Church hall",
                "startsAt",
                "10:00",
                "endsAt",
                "12:00",
                "fromDay",
                "2/11/2026",
                "facilitators",
                leader);
    }

    private void join(String group, UUID... people) {
        String[] fields = new String[2 + 2 * people.length];
        fields[0] = "fromDay";
        fields[1] = "3/11/2026";
        for (int i = 0; i < people.length; i++) {
            fields[2 + 2 * i] = "people";
            fields[3 + 2 * i] = people[i].toString();
        }
        assertThat(pages.post(group + "/members/new", As.coordinator(), fields)).hasRedirectedUrl(group);
    }

    private MvcTestResult plan(String group, String day, String times) {
        return pages.post(
                group + "/sessions/new",
                As.coordinator(),
                "day",
                day,
                "startsAt",
                "10:00",
                "endsAt",
                "12:00",
                "place",
                "Church hall",
                "times",
                times,
                "weeks",
                "1");
    }

    private String session(String group, String day) {
        plan(group, day, "1");
        return "/groups/sessions/"
                + sql.sql("select id from group_session where day = to_date(?, 'DD/MM/YYYY')")
                        .param(day)
                        .query(UUID.class)
                        .single();
    }

    private MvcTestResult move(String session, String version, String day) {
        return pages.post(
                session + "/move",
                As.mentor(),
                "version",
                version,
                "day",
                day,
                "startsAt",
                "10:00",
                "endsAt",
                "12:00",
                "place",
                "Church hall");
    }

    private MvcTestResult register(
            String session, RequestPostProcessor as, String version, String guests, String engaged, String waiting) {
        return pages.post(
                session + "/register",
                as,
                "version",
                version,
                "guests",
                guests,
                "lines[0].person",
                ENGAGED.toString(),
                "lines[0].mark",
                engaged,
                "lines[1].person",
                WAITING.toString(),
                "lines[1].mark",
                waiting);
    }

    private String counted() {
        return sql.sql("select count(*) || ' ' || coalesce(sum(participants), 0) from reading.stat_activity")
                .query(String.class)
                .single();
    }

    private List<String> trail() {
        return sql.sql("select action from audit_entry").query(String.class).list();
    }
}
