package scot.tayside.mentoring.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.contact.Attendance;
import scot.tayside.mentoring.contact.ContactId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Reads places, who is there, and their registers. */
@Component
class PlacementQueries {

    private static final Map<String, String> COLUMNS = Map.of("name", "p.name", "area", "p.area");

    private static final String FROM = """
            from placement_place p
                join user_area a on a.area = p.area and a.user_id = :viewer
                join user_account u on u.id = a.user_id and (u.organisation <> 'CATH' or p.organisation = 'CATH')
            where true
            """;

    private static final String READ = """
            select p.id, p.name, p.host, p.area, p.closed_on,
                (select count(*) from placement_stay s join reading.file_viewer v on v.referral_id = s.referral_id and v.user_id = :viewer
                    where s.place_id = p.id and s.to_day is null) as people
            """;

    private static final ListQueries<PlaceRow> LIST = new ListQueries<>(PlaceRow.class, READ, FROM, COLUMNS, "p.id");

    private final JdbcClient sql;

    PlacementQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** A place in a list. */
    record PlaceRow(
            PlaceId id,
            String name,
            String host,
            LocalAuthority area,
            @Nullable LocalDate closedOn,
            long people) {}

    /** Somebody placed, with how often they were there. */
    record StayRow(
            UUID id,
            UUID referralId,
            @Nullable UUID caseId,
            String personName,
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable EndReason endReason,
            long attended,
            long missed) {

        boolean covers(LocalDate day) {
            return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
        }
    }

    /** A day that is in the register. */
    record SessionRow(UUID stayId, LocalDate day, Attendance attendance) {}

    Listing<PlaceRow> list(Viewer viewer, Paging paging) {
        return LIST.page(sql, Map.of("viewer", viewer.id().value()), paging);
    }

    /** Those who are there first, and of the others the last to have left; only those whose file the viewer may see. */
    List<StayRow> stays(PlaceId place, Viewer viewer) {
        return sql.sql("""
                        select s.id, s.referral_id, c.id as case_id, s.person_name, s.from_day, s.to_day, s.end_reason, s.attended, s.missed
                        from reading.placement_stay s
                            join reading.file_viewer v on v.referral_id = s.referral_id and v.user_id = ?
                            left join reading.mentee_case c on c.referral_id = s.referral_id
                        where s.place_id = ?
                        order by s.to_day is not null, s.to_day desc, s.last_name, s.first_name, s.id limit 200
                        """)
                .params(viewer.id().value(), place.value())
                .query(StayRow.class)
                .list();
    }

    List<SessionRow> sessions(PlaceId place, LocalDate from, LocalDate to) {
        return sql.sql("""
                        select x.stay_id, x.day, k.attendance
                        from placement_session x join placement_stay s on s.id = x.stay_id join contact k on k.id = x.contact_id
                        where s.place_id = ? and x.day between ? and ?
                        """)
                .params(place.value(), from, to)
                .query(SessionRow.class)
                .list();
    }

    String personOf(StayId stay) {
        return sql.sql("select person_name from reading.placement_stay where id = ?")
                .param(stay.value())
                .query(String.class)
                .single();
    }

    /** Mentees in support in that area, those first who accepted a placement. */
    List<Option> candidates(LocalAuthority area, Viewer viewer) {
        return sql.sql("""
                        select c.referral_id::text as value, c.person_name || ' (' || c.reference || case when o.accepted then ', accepted a placement)' else ')' end as label
                        from reading.mentee_case c
                            join reading.file_viewer v on v.referral_id = c.referral_id and v.user_id = ? and v.depth = 3
                            cross join lateral (select exists (select from reading.transition_offer f
                                where f.case_id = c.id and f.kind = 'PLACEMENT' and f.standing = 'WAITING') as accepted) o
                        where c.status <> 'CLOSED' and c.area = ?
                        order by o.accepted desc, c.last_name, c.first_name, c.reference
                        """)
                .params(viewer.id().value(), area.name())
                .query(Option.class)
                .list();
    }

    Optional<ContactId> session(StayId stay, LocalDate day) {
        return sql.sql("select contact_id from placement_session where stay_id = ? and day = ?")
                .params(stay.value(), day)
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    /** Two people who enter one day at once: the second is told, and nothing is counted twice. */
    void keep(StayId stay, LocalDate day, ContactId contact) {
        sql.sql("insert into placement_session (stay_id, day, contact_id) values (?, ?, ?)")
                .params(stay.value(), day, contact.value())
                .update();
    }
}
