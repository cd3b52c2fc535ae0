package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mail.Mails;

/** Brings people of the living caseload into the states that no import file can tell. */
@Component
class LivingStates {

    private static final List<String> SCRIPTS =
            List.of("living-states", "living-voices", "living-appointments", "living-endings", "living-referrals");

    private final JdbcTemplate sql;
    private final Mails mails;

    LivingStates(JdbcTemplate sql, Mails mails) {
        this.sql = sql;
        this.mails = mails;
    }

    void bringAbout(LocalDate today) {
        sql.queryForObject("select set_config('demonstration.today', ?, true)", String.class, today.toString());
        sql.queryForObject("select set_config('demonstration.address', ?, true)", String.class, mails.link(""));
        sql.execute((ConnectionCallback<Boolean>) connection -> {
            SCRIPTS.forEach(script -> ScriptUtils.executeSqlScript(
                    connection, new ClassPathResource("demonstration/" + script + ".sql")));
            return true;
        });
    }
}
