package scot.tayside.mentoring.restriction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.restriction.RestrictionPages.Candidate;
import scot.tayside.mentoring.restriction.RestrictionPages.Named;
import scot.tayside.mentoring.restriction.RestrictionPages.Sighting;
import scot.tayside.mentoring.restriction.RestrictionPages.Unmanaged;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Restricted files, for the managers named on them. */
@Component
class RestrictionQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("review", "x.review_on", "name", "p.name", "restricted", "x.restricted_on");

    private static final String READ = """
            select x.id, x.reference, x.person_id, p.name as person_name, p.reference as person_reference, x.reason, x.restricted_on,
                b.display_name as restricted_by_name, x.review_on, x.lifted_on, l.display_name as lifted_by_name, x.lift_reason,
                (select count(*) from named_reader n where n.restriction_id = x.id and n.removed_on is null) as named, :today::date as today
            """;

    private static final String FROM = """
            from restriction x
                join named_reader me on me.restriction_id = x.id and me.user_id = :viewer and me.removed_on is null
                join reading.person p on p.id = x.person_id
                join user_account b on b.id = x.restricted_by
                left join user_account l on l.id = x.lifted_by
            """;

    private static final ListQueries<RestrictionRow> LIST = new ListQueries<>(
            RestrictionRow.class, READ, FROM + " where (x.lifted_on is not null) = :over", COLUMNS, "x.id");

    private final JdbcClient sql;
    private final Clock clock;

    RestrictionQueries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Listing<RestrictionRow> list(boolean over, Viewer viewer, Paging paging) {
        return LIST.page(
                sql, Map.of("viewer", viewer.id().value(), "today", LocalDate.now(clock), "over", over), paging);
    }

    /** Restricted files on which others are named. */
    long others(Viewer viewer) {
        return sql.sql("""
                        select count(*) from reading.restricted_file x
                        where not exists (
                            select from named_reader n where n.restriction_id = x.restriction_id and n.user_id = ? and n.removed_on is null)
                        """).param(viewer.id().value()).query(Long.class).single();
    }

    List<Unmanaged> toTakeOver(Viewer viewer) {
        return sql.sql("""
                        select x.restriction_id as id, x.reference
                        from reading.restriction_heir h join reading.restricted_file x on x.restriction_id = h.restriction_id
                        where h.user_id = ? order by x.reference
                        """).param(viewer.id().value()).query(Unmanaged.class).list();
    }

    RestrictionRow find(UUID id, Viewer viewer) {
        return sql.sql(READ + FROM + " where x.id = :id")
                .param("viewer", viewer.id().value())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .query(RestrictionRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no restriction for this viewer"));
    }

    Optional<UUID> inForce(UUID person) {
        return sql.sql("select restriction_id from reading.restricted_file where person_id = ?")
                .param(person)
                .query(UUID.class)
                .optional();
    }

    UUID person(UUID restriction) {
        return sql.sql("select person_id from restriction where id = ?")
                .param(restriction)
                .query(UUID.class)
                .single();
    }

    /** Those named, and after them those who were. */
    List<Named> named(UUID restriction) {
        return sql.sql("""
                        select n.user_id, u.display_name as name, u.role, u.active, n.reason, n.named_on, b.display_name as named_by,
                            n.removed_on, n.removal_reason
                        from named_reader n
                            join user_account u on u.id = n.user_id
                            join user_account b on b.id = n.named_by
                        where n.restriction_id = ?
                        order by n.removed_on nulls first, u.display_name, n.id
                        """).param(restriction).query(Named.class).list();
    }

    /** Who sees a file by area, team or match, the viewer left out. */
    List<Candidate> seeing(UUID person, Viewer viewer) {
        return sql.sql("""
                        select u.id as user_id, u.display_name as name, u.role,
                            exists (select from mentor m join mentor_match x on x.mentor_id = m.id
                                where m.user_id = u.id and x.person_id = :person and x.status in ('AGREED', 'ACTIVE', 'PAUSED')) as matched
                        from user_account u
                        where u.active and u.id <> :viewer
                            and exists (select from reading.file_grant g where g.person_id = :person and g.user_id = u.id)
                        order by array_position(array['MANAGER', 'COORDINATOR', 'MENTOR', 'REFERRER'], u.role), u.display_name, u.id
                        """)
                .param("person", person)
                .param("viewer", viewer.id().value())
                .query(Candidate.class)
                .list();
    }

    /** Who can be named on a restricted file: coordinators and managers wherever they work, and whoever would see it otherwise. */
    List<Option> nameable(UUID restriction, UUID person) {
        return sql.sql("""
                        select u.id, u.display_name, u.role
                        from user_account u
                        where u.active
                            and (u.organisation = 'TCA' and u.role in ('MANAGER', 'COORDINATOR')
                                or exists (select from reading.file_grant g where g.person_id = :person and g.user_id = u.id))
                            and not exists (select from named_reader n
                                where n.restriction_id = :restriction and n.user_id = u.id and n.removed_on is null)
                        order by u.display_name, u.id
                        """)
                .param("restriction", restriction)
                .param("person", person)
                .query((row, number) -> new Option(
                        row.getString("id"),
                        row.getString("display_name") + ", "
                                + Role.valueOf(row.getString("role")).title()))
                .list();
    }

    /** Managers who may sign in. */
    List<UserId> managers() {
        return sql
                .sql("select id from user_account where role = 'MANAGER' and active")
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    List<String> managersOf(UUID restriction) {
        return sql.sql("select username from reading.restriction_manager where restriction_id = ? order by username")
                .param(restriction)
                .query(String.class)
                .list();
    }

    List<String> heirs(UUID restriction) {
        return sql.sql("select username from reading.restriction_heir where restriction_id = ? order by username")
                .param(restriction)
                .query(String.class)
                .list();
    }

    boolean mayTakeOver(UUID restriction, Viewer viewer) {
        return toTakeOver(viewer).stream().anyMatch(each -> each.id().equals(restriction));
    }

    String named(UserId user) {
        return sql.sql("select display_name from user_account where id = ?")
                .param(user.value())
                .query(String.class)
                .single();
    }

    String username(UserId user) {
        return sql.sql("select username from user_account where id = ?")
                .param(user.value())
                .query(String.class)
                .single();
    }

    /** Marks, each once, the files on which no manager is left; those that have one again may be marked again. */
    List<UUID> markUnmanaged(Instant now) {
        sql.sql("""
                update restriction x set unmanaged_told_at = null
                where unmanaged_told_at is not null and exists (select from reading.restriction_manager m where m.restriction_id = x.id)
                """).update();
        return sql.sql("""
                        update restriction x set unmanaged_told_at = ?
                        where lifted_on is null and unmanaged_told_at is null
                            and not exists (select from reading.restriction_manager m where m.restriction_id = x.id)
                        returning id
                        """)
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    List<Known> peopleInForce() {
        return sql.sql("""
                        select x.restriction_id, x.person_id, p.first_name, p.last_name, p.date_of_birth, p.sex
                        from reading.restricted_file x join reading.person p on p.id = x.person_id
                        """)
                .query((row, number) -> new Known(
                        row.getObject("restriction_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        new Identity(
                                row.getString("first_name"),
                                row.getString("last_name"),
                                row.getObject("date_of_birth", LocalDate.class),
                                Sex.valueOf(row.getString("sex")))))
                .list();
    }

    void sight(UUID restriction, ReferralId referral, LocalDate today) {
        sql.sql(
                        "insert into restriction_sighting (restriction_id, referral_id, seen_on) values (?, ?, ?) on conflict do nothing")
                .params(restriction, referral.value(), today)
                .update();
    }

    List<Sighting> sightings(UUID restriction) {
        return sql.sql("""
                        select s.referral_id, r.reference, s.seen_on, s.settled_on, u.display_name as settled_by
                        from restriction_sighting s
                            join reading.referral r on r.id = s.referral_id
                            left join user_account u on u.id = s.settled_by
                        where s.restriction_id = ?
                        order by s.settled_on nulls first, s.seen_on desc, r.reference
                        """).param(restriction).query(Sighting.class).list();
    }

    boolean settle(UUID restriction, UUID referral, Viewer viewer) {
        return sql.sql("""
                        update restriction_sighting set settled_on = ?, settled_by = ?
                        where restriction_id = ? and referral_id = ? and settled_on is null
                        """)
                        .params(LocalDate.now(clock), viewer.id().value(), restriction, referral)
                        .update()
                == 1;
    }

    /** The person of a restricted file. */
    record Known(UUID restrictionId, UUID personId, Identity identity) {}
}
