package scot.tayside.mentoring.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import scot.tayside.mentoring.cases.Pages;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.MovableClock;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class CoverPagesTests {

    private static final RequestPostProcessor ELSEWHERE =
            As.account("elsewhere@tca.example", Role.COORDINATOR, Organisation.TCA, Set.of(ANGUS));

    @Autowired
    MockMvcTester tester;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @Autowired
    MovableClock clock;

    Pages pages;

    @BeforeEach
    void aWorld() {
        World.build(application);
        pages = new Pages(tester);
        for (RequestPostProcessor each :
                new RequestPostProcessor[] {As.coordinator(), As.coordinatorOf(DUNDEE), As.manager(), ELSEWHERE}) {
            pages.get("/", each);
        }
    }

    @Test
    void theColleagueSeesWhatWaitsMarkedAndOnlyWhatTheyMayOpen() {
        sql.sql("""
                        insert into obligation (id, recipient, kind, title, due_on, responsible, changed_at)
                        select gen_random_uuid(), 'Board', 'OTHER', 'Figures owed', '2026-01-05', id, now() from user_account where username = 'coordinator@tca.example'
                        """).update();
        assertThat(set(
                        As.manager(),
                        id("coordinator@tca.example"),
                        id("dundee.coordinator@tca.example"),
                        "24/11/2026",
                        "30/11/2026"))
                .hasRedirectedUrl("/cover");

        assertThat(pages.get("/", As.coordinatorOf(DUNDEE)))
                .bodyText()
                .contains("You cover for coordinator until 30 November 2026", "Dundee Submitted")
                .doesNotContain("Angus Submitted", "Figures owed");
        assertThat(pages.get("/", As.coordinator())).bodyText().contains("covers for you until");
    }

    @Test
    void marksWhatIsTheColleaguesAlone() {
        sql.sql("update user_area set area = 'ANGUS' where user_id = ?::uuid and area = 'DUNDEE'")
                .param(id("elsewhere@tca.example"))
                .update();
        assertThat(set(
                        As.manager(),
                        id("elsewhere@tca.example"),
                        id("manager@tca.example"),
                        "24/11/2026",
                        "30/11/2026"))
                .bodyText()
                .contains("Choose a colleague with the same role");
        sql.sql("""
                        insert into obligation (id, recipient, kind, title, due_on, responsible, changed_at)
                        select gen_random_uuid(), 'Board', 'OTHER', 'Figures owed', '2026-01-05', id, now() from user_account where username = 'other@tca.example'
                        """).update();
        RequestPostProcessor other = As.account("other@tca.example", Role.MANAGER, Organisation.TCA, Set.of(DUNDEE));
        pages.get("/", other);
        sql.sql("""
                        insert into obligation (id, recipient, kind, title, due_on, responsible, changed_at)
                        select gen_random_uuid(), 'Board', 'OTHER', 'Figures owed', '2026-01-05', id, now() from user_account where username = 'other@tca.example'
                        """).update();
        set(other, id("other@tca.example"), id("manager@tca.example"), "24/11/2026", "30/11/2026");

        assertThat(pages.get("/", As.manager())).bodyText().contains("Figures owed", "for other");
    }

    @Test
    void endsByItselfOrEarly() {
        set(
                As.coordinator(),
                id("coordinator@tca.example"),
                id("dundee.coordinator@tca.example"),
                "24/11/2026",
                "30/11/2026");

        clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().doesNotContain("You cover for");
        assertThat(pages.get("/cover", As.coordinator())).bodyText().contains("Nobody is covered for");

        clock.moveTo(LocalDate.parse("2026-11-25"));
        String cover = sql.sql("select id::text from cover").query(String.class).single();
        assertThat(pages.post("/cover/" + cover + "/end", As.coordinatorOf(DUNDEE)))
                .hasStatus(404);
        assertThat(pages.post("/cover/" + cover + "/end", As.coordinator())).hasRedirectedUrl("/cover");
        assertThat(pages.get("/", As.coordinatorOf(DUNDEE))).bodyText().doesNotContain("You cover for");
        assertThat(sql.sql("select action from audit_entry where action like 'cover.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("cover.set", "cover.ended");
    }

    @Test
    void refusesWhatCannotBe() {
        String own = id("coordinator@tca.example");
        String colleague = id("dundee.coordinator@tca.example");

        assertThat(set(As.coordinator(), own, own, "23/11/2026", "30/3/2027"))
                .bodyText()
                .contains("Enter today or a day to come", "within three months", "somebody other");
        assertThat(set(As.coordinator(), own, colleague, "30/11/2026", "24/11/2026"))
                .bodyText()
                .contains("not before the first");
        assertThat(set(As.coordinator(), colleague, own, "24/11/2026", "30/11/2026"))
                .bodyText()
                .contains("Choose a colleague with the same role");
        assertThat(set(As.coordinatorOf(DUNDEE), colleague, id("elsewhere@tca.example"), "24/11/2026", "30/11/2026"))
                .bodyText()
                .contains("Choose a colleague with the same role");
        assertThat(pages.post("/cover/new", As.coordinator(), "absent", own, "firstDay", "kept"))
                .bodyText()
                .contains("Choose who sees to their work", "Enter a real date", "kept");

        set(As.coordinator(), own, colleague, "24/11/2026", "30/11/2026");
        assertThat(set(As.coordinator(), own, colleague, "30/11/2026", "3/12/2026"))
                .bodyText()
                .contains("Somebody covers for them in those days already");
        assertThat(set(As.coordinatorOf(DUNDEE), colleague, own, "26/11/2026", "27/11/2026"))
                .bodyText()
                .contains("is to cover is away themselves");
    }

    private MvcTestResult set(RequestPostProcessor by, String absent, String substitute, String from, String until) {
        return pages.post(
                "/cover/new", by, "absent", absent, "substitute", substitute, "firstDay", from, "lastDay", until);
    }

    private String id(String username) {
        return sql.sql("select id::text from user_account where username = ?")
                .param(username.toLowerCase())
                .query(String.class)
                .single();
    }
}
