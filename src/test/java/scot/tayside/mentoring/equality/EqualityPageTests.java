package scot.tayside.mentoring.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.tayside.mentoring.shared.LocalAuthority.DUNDEE;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import scot.tayside.mentoring.testing.As;
import scot.tayside.mentoring.testing.MentoringTest;
import scot.tayside.mentoring.testing.World;

@MentoringTest
class EqualityPageTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient sql;

    @Test
    void countsUpToTheLastQuarterAndHidesSmallNumbers() {
        World.build(application);
        sql.sql("""
                        insert into equality_answer (referral_id, ethnic_group, religion)
                        select id, case when status = 'SUBMITTED' then 'ASIAN' else 'WHITE' end, 'NONE' from referral
                        """).update();
        sql.sql("update referral set received_on = '2026-10-01' where id = ?")
                .param(World.id("referral", DUNDEE, "SUBMITTED"))
                .update();

        assertThat(pages.get().uri("/equality").with(As.manager()))
                .hasStatusOk()
                .bodyText()
                .contains("up to 30 September 2026", "hidden", ">29<")
                .doesNotContain(">2<", ">27<");
    }

    @Test
    void isForManagers() {
        assertThat(pages.get().uri("/equality").with(As.coordinator())).hasStatus(403);
        assertThat(pages.get().uri("/equality").with(As.mentor())).hasStatus(403);
    }
}
