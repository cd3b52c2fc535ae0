package scot.tayside.mentoring.demonstration;

import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Writes what a year leaves behind beside its case files: its journal, what is owed, its groups and TISS, what mentors do besides, and what is kept about them. */
@Component
class YearsRecords {

    private final JdbcTemplate sql;

    YearsRecords(JdbcTemplate sql) {
        this.sql = sql;
    }

    void write(LocalDate today) {
        sql.queryForObject("select set_config('demonstration.today', ?, true)", String.class, today.toString());
        sql.execute((ConnectionCallback<Boolean>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/years-records.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/groups.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/mentors-work.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("demonstration/mentors-records.sql"));
            return true;
        });
    }
}
