package scot.tayside.mentoring.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.figures.FigureLists;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Keeps the lists behind frozen figures, and reads them with today's names for those who may see the files. */
@Repository
class FrozenLineQueries {

    static final String USUAL_SORT = "day";
    private static final Map<String, String> SORTS = Map.of("day", "day", "name", "name", "reference", "reference");

    private static final String MAY_BE_SEEN = """
            case
                when l.mentor_id is not null then exists (
                    select from reading.mentor_viewer v where v.mentor_id = l.mentor_id and v.user_id = :viewer)
                when l.referral_id is not null then exists (
                    select from reading.file_viewer v where v.referral_id = l.referral_id and v.user_id = :viewer)
                when l.person_id is not null then exists (
                    select from reading.file_viewer v where v.person_id = l.person_id and v.user_id = :viewer)
                else l.title is not null
            end
            """;

    private final JdbcClient sql;

    FrozenLineQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(SnapshotId id, FigureLists.Source source) {
        sql.sql("""
                insert into snapshot_line (snapshot_id, counted_in, codes, referral_id, person_id, mentor_id, title, reference, day, url)
                select :snapshot, l.* from (%s) l where l.counted_in <> '{}'
                """.formatted(source.select()))
                .params(source.parameters())
                .param("snapshot", id.value())
                .update();
    }

    long inAll(SnapshotId id, FigureLists.Address address) {
        return count("select count(*) from (" + lines(address, "true") + ") counted", parameters(id, address, null));
    }

    Listing<FrozenLine> seenBy(Viewer viewer, SnapshotId id, FigureLists.Address address, Paging paging) {
        Map<String, @Nullable Object> parameters = parameters(id, address, viewer);
        String seen = lines(address, MAY_BE_SEEN);
        long total = count("select count(*) from (" + seen + ") seen", parameters);
        return Listing.of(
                total,
                paging,
                page -> sql.sql("""
                        select * from (
                            select coalesce(p.first_name || ' ' || p.last_name, m.first_name || ' ' || m.last_name, l.title, l.reference) as name,
                                l.reference, l.day, l.url, l.codes ->> 'service' as service, l.codes ->> 'area' as area
                            from (%s) l
                                left join reading.frozen_person p on p.person_id = l.person_id
                                left join reading.frozen_mentor m on m.mentor_id = l.mentor_id) named
                        order by %s, reference, url limit :size offset :offset
                        """.formatted(seen, page.orderBy(SORTS)))
                        .params(parameters)
                        .param("size", page.size())
                        .param("offset", page.offset())
                        .query(FrozenLine.class)
                        .list());
    }

    private static String lines(FigureLists.Address address, String condition) {
        String placed = address.codes().keySet().stream()
                .map(column -> " and l.codes ->> '" + column + "' = :at_" + column)
                .reduce("", String::concat);
        return "select %s l.* from snapshot_line l where l.snapshot_id = :snapshot and :counted = any(l.counted_in)%s and %s"
                .formatted(address.isPerPerson() ? "distinct on (l.person_id)" : "", placed, condition);
    }

    private static Map<String, @Nullable Object> parameters(
            SnapshotId id, FigureLists.Address address, @Nullable Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("snapshot", id.value());
        parameters.put("counted", address.countedIn());
        address.codes().forEach((column, code) -> parameters.put("at_" + column, code));
        parameters.put("viewer", viewer == null ? null : viewer.id().value());
        return parameters;
    }

    /** What the newer lists hold and the older ones do not, by the file it is in, with the statistics that newly count it; of a restricted file, no number. */
    List<NewLine> newIn(SnapshotId newer, SnapshotId older) {
        return sql.sql("""
                with restricted as (
                    select x.person_id, r.id as referral_id
                    from reading.restricted_file x join reading.referral r on r.person_id = x.person_id)
                select reference, min(day) as day, string_agg(distinct counted, ' ') as counted
                from (
                    select case when l.person_id in (select person_id from restricted) or l.referral_id in (select referral_id from restricted)
                        then '–' else coalesce(l.reference, l.title, '') end as reference, l.day, c.counted
                    from snapshot_line l cross join lateral unnest(l.counted_in) as c (counted)
                    where l.snapshot_id = :newer
                    except all
                    select case when l.person_id in (select person_id from restricted) or l.referral_id in (select referral_id from restricted)
                        then '–' else coalesce(l.reference, l.title, '') end, l.day, c.counted
                    from snapshot_line l cross join lateral unnest(l.counted_in) as c (counted)
                    where l.snapshot_id = :older) late
                group by reference order by day, reference
                """)
                .param("newer", newer.value())
                .param("older", older.value())
                .query(NewLine.class)
                .list();
    }

    private long count(String statement, Map<String, @Nullable Object> parameters) {
        return sql.sql(statement).params(parameters).query(Long.class).single();
    }
}
