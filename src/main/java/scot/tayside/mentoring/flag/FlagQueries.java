package scot.tayside.mentoring.flag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Risk flags as a list and one by one, for those who work with the person. */
@Component
class FlagQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("review", "f.review_on", "name", "p.name", "kind", "f.kind");

    private static final String READ = """
            select f.id, f.person_id, p.name as person_name, p.reference as person_reference, f.kind, f.words,
                case when r.depth = 3 then f.evidence end as evidence, case when r.depth = 3 then f.source end as source,
                a.display_name as authorised_by_name, u.display_name as set_by_name, f.set_at, f.review_on, f.ended_on, :today::date as today
            """;

    private static final String FROM = """
            from risk_flag f
                join reading.safety_reader r on r.person_id = f.person_id and r.user_id = :viewer
                join reading.person_details p on p.id = f.person_id
                join user_account a on a.id = f.authorised_by
                join user_account u on u.id = f.set_by
            """;

    private static final String FILTERED = """
            where r.depth = 3 and (f.ended_on is not null) = :ended
                and (:kind::text is null or f.kind = :kind)
                and (not :due or f.review_on <= :today::date + 14)
            """;

    private static final ListQueries<FlagRow> LIST =
            new ListQueries<>(FlagRow.class, READ, FROM + FILTERED, COLUMNS, "f.id");

    private final JdbcClient sql;
    private final Clock clock;

    FlagQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<FlagRow> list(FlagFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = asked(viewer);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("due", filter.due);
        asked.put("ended", filter.ended);
        return LIST.page(sql, asked, paging);
    }

    FlagRow find(UUID id, Viewer viewer) {
        return sql.sql(READ + FROM + " where f.id = :id")
                .params(asked(viewer))
                .param("id", id)
                .query(FlagRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no risk flag " + id));
    }

    private Map<String, @Nullable Object> asked(Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("today", LocalDate.now(clock));
        return asked;
    }

    List<StandingFlag> standing(UUID person, LocalDate today) {
        return sql.sql("""
                        select id, kind, words, review_on from risk_flag
                        where person_id = ? and ended_on is null order by set_at desc, id
                        """)
                .param(person)
                .query((row, number) -> {
                    LocalDate reviewOn = row.getObject("review_on", LocalDate.class);
                    return new StandingFlag(
                            row.getObject("id", UUID.class),
                            FlagKind.valueOf(row.getString("kind")).title(),
                            row.getString("words"),
                            reviewOn,
                            reviewOn.isBefore(today));
                })
                .list();
    }

    /** Who can answer for a flag on this file. */
    List<Option> authorisers(UUID person) {
        return sql.sql("""
                        select u.id::text as value, u.display_name as label
                        from reading.safety_reader r join user_account u on u.id = r.user_id
                        where r.person_id = ? and r.depth = 3
                        order by u.display_name, u.id
                        """).param(person).query(Option.class).list();
    }
}
