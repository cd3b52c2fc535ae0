package scot.tayside.mentoring.equality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers as numbers. */
@Component
class EqualityQueries {

    private final JdbcClient sql;

    EqualityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** By question and answer, how many referrals received up to a day. */
    Map<String, Map<String, Integer>> counts(LocalDate until) {
        List<Count> counts = sql.sql("""
                        select x.question, x.answer, count(*) as number
                        from equality_answer e
                            join reading.referral r on r.id = e.referral_id and r.status <> 'VOID' and r.received_on <= ?
                            cross join lateral (values ('ethnic-group', e.ethnic_group), ('disability', e.disability),
                                ('religion', e.religion), ('orientation', e.orientation)) as x (question, answer)
                        where x.answer is not null
                        group by x.question, x.answer
                        """).param(until).query(Count.class).list();
        return counts.stream()
                .collect(Collectors.groupingBy(Count::question, Collectors.toMap(Count::answer, Count::number)));
    }

    /** How often a question was answered so. */
    record Count(String question, String answer, int number) {}
}
