package scot.tayside.mentoring.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;
import scot.tayside.mentoring.web.TimelineEvent;

/** Partners as a list and one by one, with what was done together. */
@Component
class PartnerQueries {

    private static final int LATEST = 25;

    private static final Map<String, String> COLUMNS =
            Map.of("name", "lower(p.name)", "kind", "p.kind", "times", "e.times", "last", "e.last_on");

    private static final String READ = "select p.id, p.name, p.kind, p.area, p.about, p.ended_on, e.times, e.last_on ";

    private static final String FROM = """
            from partner p
                cross join lateral (
                    select count(*) as times, max(x.day) as last_on from reading.partner_event x where x.partner_id = p.id) e
            """;

    private static final String FILTERED = """
            where (:name::text is null or strpos(lower(p.name), lower(:name)) > 0)
                and (:kind::text is null or p.kind = :kind)
                and (:area::text is null or p.area = :area or p.area is null)
                and (:ended or p.ended_on is null)
            """;

    private static final ListQueries<PartnerRow> LIST =
            new ListQueries<>(PartnerRow.class, READ, FROM + FILTERED, COLUMNS, "p.id");

    private final JdbcClient sql;

    PartnerQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<PartnerRow> list(PartnerFilter filter, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("name", filter.name);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("ended", filter.ended);
        return LIST.page(sql, asked, paging);
    }

    PartnerRow find(PartnerId id) {
        return sql.sql(READ + FROM + " where p.id = ?")
                .param(id.value())
                .query(PartnerRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no partner " + id));
    }

    List<TimelineEvent> events(PartnerId id) {
        return sql.sql("""
                        select day as "on", title, null::text as by, detail as text, url from reading.partner_event
                        where partner_id = ? order by day desc, title limit ?
                        """)
                .params(id.value(), LATEST)
                .query(TimelineEvent.class)
                .list();
    }

    boolean isTaken(String name, @Nullable PartnerId itself) {
        return sql.sql(
                        "select exists (select from partner where lower(name) = lower(:name) and id is distinct from :id::uuid)")
                .param("name", name)
                .param("id", itself == null ? null : itself.value())
                .query(Boolean.class)
                .single();
    }
}
