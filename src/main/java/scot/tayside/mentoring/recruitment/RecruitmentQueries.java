package scot.tayside.mentoring.recruitment;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.EnquirySource;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.recruitment.RecruitmentPage.Ending;
import scot.tayside.mentoring.recruitment.RecruitmentPage.Stage;
import scot.tayside.mentoring.recruitment.RecruitmentPage.Target;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Counts the pipeline of mentors whom the viewer may know. */
@Component
class RecruitmentQueries {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final String STAGE =
            "array_position(array['ENQUIRY','APPLIED','INTERVIEWED','RECRUITED','IN_CLEARANCE'], w.status)";

    private static final String MINE = """
            from reading.mentor_funnel w
                join reading.mentor_viewer v on v.mentor_id = w.mentor_id and v.user_id = :viewer
            where (:type::text is null or w.type = :type)
                and (:source::text is null or w.source = :source)
            """;

    private static final String ON_THE_WAY = MINE + " and " + STAGE + " is not null ";

    private static final String COUNTED = """
            count(*) as enquired, count(*) filter (where w.furthest >= 2) as applied,
            count(*) filter (where w.furthest >= 3) as interviewed, count(*) filter (where w.furthest >= 4) as recruited,
            count(*) filter (where w.furthest >= 5) as in_clearance, count(*) filter (where w.furthest >= 6) as cleared,
            count(*) filter (where w.status = 'WITHDREW') as withdrew,
            count(*) filter (where w.status = 'NOT_SELECTED') as not_selected
            """ + MINE + " and w.enquired_on between :first and :last ";

    private static final Map<String, String> COLUMNS = Map.of(
            "days", "(:today - w.since_day)",
            "name", "(lower(w.last_name), lower(w.first_name))",
            "stage", STAGE,
            "type", "w.type",
            "source", "w.source");

    private static final ListQueries<Waiting> WAITING =
            new ListQueries<>(Waiting.class, """
            select w.mentor_id as id, w.reference, w.name, w.type, w.source, w.status, w.enquired_on, w.since_day,
                :today - w.since_day as days
            """, ON_THE_WAY, COLUMNS, "w.mentor_id");

    private final JdbcClient sql;

    RecruitmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<Waiting> waiting(Asked asked, Paging paging) {
        return WAITING.page(sql, asked.parameters(), paging);
    }

    List<FunnelRow> months(Asked asked) {
        return counted("to_char(w.enquired_on, 'YYYY-MM')", asked).stream()
                .map(row -> named(row, MONTH.format(YearMonth.parse(row.label()))))
                .toList();
    }

    List<FunnelRow> sources(Asked asked) {
        return counted("coalesce(w.source, '')", asked).stream()
                .map(row -> named(
                        row,
                        row.label().isEmpty()
                                ? ""
                                : EnquirySource.valueOf(row.label()).title()))
                .toList();
    }

    FunnelRow all(Asked asked) {
        return sql.sql("select '' as label, " + COUNTED)
                .params(asked.parameters())
                .query(FunnelRow.class)
                .single();
    }

    private List<FunnelRow> counted(String label, Asked asked) {
        return sql.sql("select " + label + " as label, " + COUNTED + " group by 1 order by 1")
                .params(asked.parameters())
                .query(FunnelRow.class)
                .list();
    }

    private static FunnelRow named(FunnelRow row, String name) {
        return new FunnelRow(
                name,
                row.enquired(),
                row.applied(),
                row.interviewed(),
                row.recruited(),
                row.inClearance(),
                row.cleared(),
                row.withdrew(),
                row.notSelected());
    }

    List<Target> targets(Asked asked) {
        Map<String, Target> known = sql.sql("""
                        select t.type, coalesce(r.recruited, 0) as recruited, g.number as target
                        from unnest(array['VOLUNTEER', 'PEER', 'PAID', 'BEFRIENDER']) as t (type)
                            left join (
                                select w.type, count(*) as recruited
                                from reading.mentor_funnel w
                                    join reading.mentor_viewer v on v.mentor_id = w.mentor_id and v.user_id = :viewer
                                where w.recruited_on between :first and :last
                                group by w.type) r on r.type = t.type
                            left join reading.stat_recruitment_target g on g.mentor_type = t.type
                                and g.financial_year = extract(year from :first::date)
                        where :type::text is null or t.type = :type
                        """).params(asked.parameters()).query(Target.class).list().stream()
                .collect(Collectors.toMap(target -> target.type().name(), target -> target));
        return Arrays.stream(MentorType.values())
                .map(MentorType::name)
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** Who stands where now, and how long it took those who left the stage in the year. */
    List<Stage> stages(Asked asked) {
        return sql.sql("""
                        select s.status, coalesce(n.now, 0) as now, coalesce(n.still, 0) as still, coalesce(p.passed, 0) as passed, p.median_days
                        from unnest(array['ENQUIRY', 'APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE']) with ordinality as s (status, position)
                            left join (
                                select w.status, count(*) as now, count(*) filter (where :today - w.since_day > :still) as still
                        """ + ON_THE_WAY + """
                                group by w.status) n on n.status = s.status
                            left join (
                                select d.stage, count(*) as passed,
                                    percentile_disc(0.5) within group (order by d.days) as median_days
                                from reading.mentor_stage_time d
                                where d.left_on between :first and :last and d.mentor_id in (select w.mentor_id
                        """ + MINE + """
                                ) group by d.stage) p on p.stage = s.status
                        order by s.position
                        """)
                .params(asked.parameters())
                .query(Stage.class)
                .list();
    }

    List<Ending> endings(Asked asked) {
        return sql.sql("select w.mentor_id as id, w.name, w.status, w.status_on, w.status_reason " + MINE + """
                            and w.status in ('WITHDREW', 'NOT_SELECTED') and w.status_on between :first and :last
                        order by w.status_on desc, w.mentor_id
                        limit 100
                        """)
                .params(asked.parameters())
                .query(Ending.class)
                .list();
    }
}
