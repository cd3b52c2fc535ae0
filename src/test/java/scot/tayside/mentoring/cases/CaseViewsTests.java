package scot.tayside.mentoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.cases.Support.Mentee;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.Viewers;

/** What cases publish for the first page and the timeline. */
@MentoringTest
class CaseViewsTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext application;

    Support support;
    Mentee heather;
    UUID mentor;
    UUID mentee;

    @BeforeEach
    void somebodyInSupport() {
        support = new Support(sql);
        heather = support.mentee("PERTH_KINROSS", "Samplefield");
        mentor = support.mentor(new Viewers(application).mentor());
        support.match(heather, mentor, "ACTIVE");
        mentee = support.engaged(heather, "ACTIVE");
        account("coordinator@tca.example", Role.COORDINATOR);
        account("manager@tca.example", Role.MANAGER);
    }

    @Test // R11
    void asksForAnUpdateByTheEndOfTheFirstWholeWeekWithoutOne() {
        assertThat(work("cases.update-due")).containsExactly("mentor@tca.example 2026-06-14");
        assertThat(work("cases.weeks-missed"))
                .containsExactly("coordinator@tca.example 2026-06-29", "manager@tca.example 2026-06-29");

        support.contact(heather, mentor, "2026-11-22", "REFERRER_UPDATE", "ATTENDED", null);
        assertThat(work("cases.update-due")).containsExactly("mentor@tca.example 2026-11-29");

        pause("2026-11-23", "2026-11-25");
        assertThat(work("cases.update-due")).containsExactly("mentor@tca.example 2026-12-06");
    }

    @Test
    void asksAboutALongPauseAndForNoUpdateMeanwhile() {
        pause("2026-10-01", null);
        sql.sql("update mentee_case set status = 'PAUSED'").update();

        assertThat(work("cases.pause-long"))
                .containsExactly("coordinator@tca.example 2026-11-12", "manager@tca.example 2026-11-12");
        assertThat(work("cases.update-due")).isEmpty();
        assertThat(work("cases.weeks-missed")).isEmpty();
    }

    @Test
    void tellsTheStoryOfACase() {
        pause("2026-10-01", "2026-10-14");
        sql.sql("update mentee_case set status = 'CLOSED', closed_on = '2026-11-20', exit_type = 'PLANNED'")
                .update();

        assertThat(sql.sql(
                                "select day || ' ' || title || coalesce(': ' || detail, '') from reading.timeline_cases order by day")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "2026-06-08 Support began: Women Only",
                        "2026-10-01 Support paused: In custody",
                        "2026-10-15 Support resumed",
                        "2026-11-20 Support ended: planned exit");
    }

    private void pause(String from, String to) {
        sql.sql("insert into case_pause values (gen_random_uuid(), ?, ?::date, ?::date, 'CUSTODY')")
                .params(mentee, from, to)
                .update();
    }

    private List<String> work(String kind) {
        return sql.sql("""
                        select u.username || ' ' || w.due_on from reading.work_item w join user_account u on u.id = w.user_id
                        where w.kind = ? order by 1
                        """).param(kind).query(String.class).list();
    }

    private UUID account(String username, Role role) {
        return As.id(application, username, role, Organisation.TCA, EnumSet.allOf(LocalAuthority.class))
                .value();
    }
}
