package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** The reports of the first year and of the last quarter, as far as somebody has written them. */
@Component
class ReportsInWriting {

    private final JdbcTemplate sql;

    ReportsInWriting(JdbcTemplate sql) {
        this.sql = sql;
    }

    void begin(LocalDate today) {
        sql.queryForObject("select set_config('demonstration.today', ?, true)", String.class, today.toString());
        sql.execute((ConnectionCallback<Boolean>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/reports.sql"));
            return true;
        });
    }
}
