package scot.tayside.mentoring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each test begins where the first began. */
@MentoringTest
class MentoringTestTests {

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    @Autowired
    MovableClock movableClock;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Environment environment;

    @RepeatedTest(2)
    void beginsWithEmptyTablesAndTheMigrationsRows() {
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(count(jdbc, "user_account")).isZero();
        assertThat(count(jdbc, "service")).isPositive();

        jdbc.sql("""
                        insert into user_account (id, username, display_name, password_hash, role, organisation)
                        values (gen_random_uuid(), 'somebody@tca.example', 'Somebody', 'none', 'MENTOR', 'TCA')
                        """).update();

        assertThat(count(jdbc, "user_account")).isOne();
    }

    @RepeatedTest(2)
    void standsAtTheSameMomentEachTime() {
        assertThat(LocalDate.now(clock)).isEqualTo("2026-11-24");

        movableClock.moveTo(LocalDate.of(2014, 3, 31));

        assertThat(LocalDate.now(clock)).isEqualTo("2014-03-31");
    }

    @Test
    void runsWithoutTheDemonstration() {
        assertThat(environment.getProperty("mentoring.demo")).isEqualTo("false");
        assertThat(pages.get().uri("/actuator/health")).hasStatusOk();
    }

    private static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
