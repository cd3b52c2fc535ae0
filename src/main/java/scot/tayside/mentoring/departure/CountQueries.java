package scot.tayside.mentoring.departure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Counts what those said who left in a financial year, in the areas of the viewer. */
@Component
class CountQueries {

    private final JdbcClient sql;

    CountQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The financial years in which somebody left, the latest first. */
    List<Integer> years(Viewer viewer) {
        return sql.sql("""
                        select distinct extract(year from d.closed_on - interval '3 months')::integer as year
                        from reading.departure d
                            join reading.file_viewer v on v.referral_id = d.referral_id and v.user_id = ? and v.depth = 3
                        order by year desc
                        """).param(viewer.id().value()).query(Integer.class).list();
    }

    /** One question after another: who was asked, what they answered, and how the follow-up stands. */
    List<Tally> tallies(ReportingPeriod year, Viewer viewer) {
        Map<String, Map<String, Long>> counts = sql
                .sql("""
                        select a.question, a.answer, count(*) as number
                        from reading.departure d
                            join reading.file_viewer v on v.referral_id = d.referral_id and v.user_id = :viewer and v.depth = 3
                            left join exit_questionnaire q on q.case_id = d.case_id
                            cross join lateral (values ('asked', case d.asked when 'NOT_ASKED' then null else d.asked end), ('recommend', q.recommend),
                                ('goals', q.goals), ('housing', q.housing), ('work', q.work), ('benefits', q.benefits),
                                ('follow-up', d.follow_up)) as a (question, answer)
                        where d.closed_on between :first and :last and a.answer is not null
                        group by a.question, a.answer
                        """)
                .param("viewer", viewer.id().value())
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .query((row, number) -> new Cell(row.getString(1), row.getString(2), row.getLong(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Cell::question, Collectors.toMap(Cell::answer, Cell::number)));
        return List.of(
                tally("asked", Asked.values(), Asked::title, counts),
                tally("recommend", Said.values(), Said::title, counts),
                tally("goals", GoalsReached.values(), GoalsReached::title, counts),
                tally("housing", Housing.values(), Housing::title, counts),
                tally("work", Work.values(), Work::title, counts),
                tally("benefits", Benefits.values(), Benefits::title, counts),
                tally("follow-up", FollowUpState.values(), FollowUpState::title, counts));
    }

    private record Cell(String question, String answer, long number) {}

    private static <E extends Enum<E>> Tally tally(
            String code, E[] answers, Function<E, String> title, Map<String, Map<String, Long>> counts) {
        Map<String, Long> given = counts.getOrDefault(code, Map.of());
        return Tally.of(
                code.toLowerCase(Locale.ROOT),
                Stream.of(answers)
                        .map(answer -> new Tally.Counted(title.apply(answer), given.getOrDefault(answer.name(), 0L)))
                        .toList());
    }
}
