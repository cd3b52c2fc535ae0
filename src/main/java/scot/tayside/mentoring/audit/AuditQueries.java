package scot.tayside.mentoring.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Reads the trail; of a restricted file, who looked is told to everybody, and whose it is to those named. */
@Component
class AuditQueries {

    private static final Map<String, String> COLUMNS = Map.of("at", "e.id");

    private static final String FILTERED = """
            from audit_entry e
                left join user_account u on u.id = e.user_id
            where (:user::text is null or lower(e.actor) like :user or u.username like :user)
                and (:action::text is null or e.action = :action)
                and (:person::text is null or e.person_id in (
                    select id from reading.person where reference = :person
                    union select person_id from reading.referral where reference = :person
                    union select person_id from reading.mentee_case where reference = :person)
                    and (not exists (select from reading.restricted_file x where x.person_id = e.person_id)
                        or exists (select from reading.file_viewer f where f.person_id = e.person_id and f.user_id = :viewer)))
                and (:from::date is null or e.at >= :from::date::timestamp at time zone 'Europe/London')
                and (:to::date is null or e.at < (:to::date + 1)::timestamp at time zone 'Europe/London')
            """;

    private static final String ROW = """
            select e.at at time zone 'Europe/London' as at, e.actor, u.username, e.action, e.subject_type, e.request_id,
                case when v.seen then e.person_id end as person_id,
                case when v.seen then p.name end as person_name,
                case when v.seen or not v.restricted then p.reference end as person_reference,
                case when v.seen or (e.person_id is null and (:allDetails or e.subject_type = 'user')) then e.details end as details
            from (select e.id
            """ + FILTERED + """
                order by %s limit :size offset :offset) shown
                join audit_entry e on e.id = shown.id
                left join user_account u on u.id = e.user_id
                left join reading.person p on p.id = e.person_id
                cross join lateral (select exists (
                        select from reading.file_viewer f where f.person_id = e.person_id and f.user_id = :viewer) as seen,
                    exists (select from reading.restricted_file x where x.person_id = e.person_id) as restricted) v
            order by %s
            """;

    /** Leaps from action to action through the index: the trail is long and the actions are few. */
    private static final String ACTIONS = """
            with recursive each (action) as (
                select min(action) from audit_entry
                union all
                select (select min(e.action) from audit_entry e where e.action > each.action) from each where action is not null)
            select action from each where action is not null
            """;

    private final JdbcClient sql;

    AuditQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<AuditRow> list(AuditFilter filter, Viewer viewer, Paging paging) {
        long total = asking("select count(*) " + FILTERED, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> asking(ROW.replace("%s", shown.orderBy(COLUMNS)), filter, viewer)
                        .param("allDetails", viewer.is(Role.MANAGER))
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(AuditRow.class)
                        .list());
    }

    List<String> actions() {
        return sql.sql(ACTIONS).query(String.class).list();
    }

    private JdbcClient.StatementSpec asking(String statement, AuditFilter filter, Viewer viewer) {
        return sql.sql(statement)
                .param("viewer", viewer.id().value())
                .param("user", pattern(filter.user))
                .param("action", filter.action)
                .param("person", filter.person == null ? null : filter.person.toUpperCase(Locale.UK))
                .param("from", filter.from)
                .param("to", filter.to);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + words.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
