package scot.tayside.mentoring.voice;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of some words are the name of somebody known here, or stand in an address. */
@Component
class TraceQueries {

    private final JdbcClient sql;

    TraceQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Set<String> names(Set<String> words) {
        return among(words, """
                select distinct part from (
                    select first_name || ' ' || last_name as name from person
                    union select first_name || ' ' || last_name from mentor
                    union select display_name from user_account
                    union select referrer_name from referral where referrer_name is not null) known
                    cross join lateral regexp_split_to_table(lower(replace(name, '’', '''')), '[\\s-]+') part
                where part = any(:words)
                """);
    }

    Set<String> places(Set<String> words) {
        return among(words, """
                select distinct part
                from person cross join lateral regexp_split_to_table(lower(replace(address, '’', '''')), '[^[:alpha:]'']+') part
                where part = any(:words)
                """);
    }

    private Set<String> among(Set<String> words, String question) {
        return new HashSet<>(sql.sql(question)
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
