package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Brings people of the living caseload into the states that no import file can tell. */
@Component
class LivingStates {

    private final JdbcTemplate sql;

    LivingStates(JdbcTemplate sql) {
        this.sql = sql;
    }

    void bringAbout(LocalDate today) {
        sql.queryForObject("select set_config('demonstration.today', ?, true)", String.class, today.toString());
        sql.execute((ConnectionCallback<Boolean>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/living-states.sql"));
            return true;
        });
    }
}
