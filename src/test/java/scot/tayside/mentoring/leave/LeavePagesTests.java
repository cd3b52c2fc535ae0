package scot.tayside.mentoring.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static scot.tayside.mentoring.shared.LocalAuthority.ANGUS;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;
import static scot.tayside.mentoring.shared.LocalAuthority.PERTH_KINROSS;

import java.time.LocalDate;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class LeavePagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Leaves leaves;

    private final String mentor = "/leave/" + World.mentorOf(DUNDEE);

    @BeforeEach
    void aWorld() {
        World.build(application);
    }

    @Test
    void aMentorEntersChangesAndCancelsTheirOwn() {
        assertThat(post(mentor + "/new", days("1/12/2026", "4/12/2026"), As.mentor()))
                .hasStatus3xxRedirection();
        assertThat(get(mentor, As.mentor())).hasStatusOk().bodyText().contains("1 Dec 2026", "Cancel leave");

        String leave = mentor + "/" + id();
        MultiValueMap<String, String> longer = days("1/12/2026", "11/12/2026");
        longer.set("version", "0");
        assertThat(post(leave + "/edit", longer, As.mentor())).hasStatus3xxRedirection();
        assertThat(post(leave + "/edit", longer, As.coordinator())).hasStatus(409);
        assertThat(get("/caseload/mine", As.mentor())).bodyText().contains("1 Dec 2026", "11 Dec 2026");
        assertThat(post(leave + "/cancel", new LinkedMultiValueMap<>(), As.mentor()))
                .hasStatus3xxRedirection();
        assertThat(get("/caseload/mine", As.mentor())).bodyText().contains("No leave is entered.");
        assertThat(post(leave + "/cancel", new LinkedMultiValueMap<>(), As.mentor()))
                .hasStatus(409);
        assertThat(sql.sql("select action from audit_entry where action like 'leave.%' order by at, action")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("leave.entered", "leave.changed", "leave.cancelled");
    }

    @Test
    void isNobodyElses() {
        String other = "/leave/" + World.mentorOf(ANGUS);
        String cath = "/leave/" + World.mentorOf(PERTH_KINROSS);

        assertThat(get(other, As.mentor())).hasStatus(404);
        assertThat(post(other + "/new", days("1/12/2026", "4/12/2026"), As.mentor()))
                .hasStatus(404);
        assertThat(get(cath, As.coordinatorOf(DUNDEE))).hasStatus(404);
        assertThat(get(mentor, As.referrer(DUNDEE))).hasStatus(403);
        assertThat(sql.sql("select count(*) from mentor_leave")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThat(post(mentor + "/new", days("4/12/2026", "1/12/2026"), As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("The last day cannot be before the first", "4/12/2026");
        assertThat(post(mentor + "/new", days("1/11/2026", "4/11/2026"), As.coordinator()))
                .bodyText()
                .contains("Enter today or a later day");
        assertThat(post(mentor + "/new", days("", "soon"), As.coordinator()))
                .bodyText()
                .contains("Enter the first day away", "Enter a real date");
        assertThat(post(mentor + "/new", days("1/12/2026", "4/12/2026"), As.coordinator()))
                .hasStatus3xxRedirection();
        assertThat(post(mentor + "/new", days("4/12/2026", "6/12/2026"), As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Leave is entered for some of these days already.");
    }

    @Test
    void asksTheCoordinatorForCoverUntilItIsThere() {
        post(mentor + "/new", days("24/11/2026", "4/12/2026"), As.mentor());
        UUID referral = World.id("referral", DUNDEE, "ENGAGED");
        assertThat(work()).contains("Dundee Engaged", "Dundee Contacted");
        assertThat(get("/mentors", As.coordinator())).bodyText().contains("Away until 4 Dec 2026");
        assertThat(get(mentor, As.coordinator())).bodyText().contains("Nobody covers", "Away now");

        MultiValueMap<String, String> words = new LinkedMultiValueMap<>();
        String cover = mentor + "/" + id() + "/cover/" + referral;
        assertThat(post(cover, words, As.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Say who looks after");
        words.set("cover", "Tern meets her on Thursdays");
        assertThat(post(cover, words, As.coordinator())).hasStatus3xxRedirection();
        assertThat(post(cover, words, As.mentor())).hasStatus(403);
        assertThat(post(
                        mentor + "/" + id() + "/cover/" + World.id("referral", ANGUS, "ENGAGED"),
                        words,
                        As.coordinator()))
                .hasStatus(404);

        assertThat(work()).contains("Dundee Contacted").doesNotContain("Dundee Engaged");
        assertThat(get(mentor, As.coordinator())).bodyText().contains("Tern meets her on Thursdays");
    }

    @Test
    void asksNoMoreWhenTheDaysHaveGoneBy() {
        post(mentor + "/new", days("24/11/2026", "24/11/2026"), As.mentor());
        leaves.pass();
        assertThat(work()).isNotEmpty();

        sql.sql("update mentor_leave set first_day = ?, last_day = ?")
                .params(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23))
                .update();
        leaves.pass();

        assertThat(work()).isEmpty();
    }

    private List<String> work() {
        get("/", As.coordinatorOf(DUNDEE));
        return sql.sql("""
                        select w.person_name from reading.work_leave w join user_account u on u.id = w.user_id
                        where u.username = 'dundee.coordinator@tca.example'
                        """).query(String.class).list();
    }

    private UUID id() {
        return sql.sql("select id from mentor_leave").query(UUID.class).single();
    }

    private static MultiValueMap<String, String> days(String first, String last) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("firstDay", first);
        typed.set("lastDay", last);
        return typed;
    }

    private MvcTestResult get(String url, RequestPostProcessor viewer) {
        return pages.get().uri(url).with(viewer).exchange();
    }

    private MvcTestResult post(String url, MultiValueMap<String, String> typed, RequestPostProcessor viewer) {
        return pages.post().uri(url).with(viewer).with(csrf()).params(typed).exchange();
    }
}
