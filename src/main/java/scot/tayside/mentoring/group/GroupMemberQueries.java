package scot.tayside.mentoring.group;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;

/** Members of groups by name, for those who may know them; and who could join. */
@Component
class GroupMemberQueries {

    private static final String NAMED = """
            select m.id, m.group_id, m.person_id, p.name, case when v.opens then p.reference end as reference, m.from_day, m.to_day,
                case when v.opens then m.reason end as reason, v.opens
            from group_member m
                join reading.person p on p.id = m.person_id
                join reading.group_member_viewer v on v.member_id = m.id and v.user_id = :viewer
            """;

    private final JdbcClient sql;

    GroupMemberQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those who belong to it first, then those who left. */
    List<MemberRow> members(GroupId group, Viewer viewer) {
        return sql.sql(
                        NAMED
                                + " where m.group_id = :group order by m.to_day is not null, p.last_name, p.first_name, m.from_day desc")
                .param("viewer", viewer.id().value())
                .param("group", group.value())
                .query(MemberRow.class)
                .list();
    }

    MemberRow find(UUID id, Viewer viewer) {
        return sql.sql(NAMED + " where m.id = :id and v.opens")
                .param("viewer", viewer.id().value())
                .param("id", id)
                .query(MemberRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no member " + id));
    }

    /** Mentees of the area with an open referral or case who do not belong to it and are not kept apart from whoever leads it. */
    List<Candidate> candidates(GroupId group, Viewer viewer) {
        return sql.sql("""
                        select distinct on (r.last_name, r.first_name, r.person_id) r.person_id, r.id as referral_id, r.person_name as name,
                            r.person_reference as reference
                        from support_group g
                            join reading.referral r on r.area = g.area
                            join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth = 3
                            left join reading.mentee_case c on c.referral_id = r.id
                        where g.id = :group
                            and (r.status in ('ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED') or r.status = 'ENGAGED' and c.status <> 'CLOSED')
                            and (g.kind <> 'WOMENS_GROUP' or r.sex = 'FEMALE')
                            and not exists (
                                select from group_member m where m.group_id = g.id and m.person_id = r.person_id and m.to_day is null)
                            and not exists (
                                select from group_facilitator f
                                    join reading.mentor k on k.user_id = f.user_id
                                    join reading.non_association n on n.mentor_id = k.id
                                where f.group_id = g.id and n.person_id = r.person_id)
                        order by r.last_name, r.first_name, r.person_id, r.received_on desc
                        """)
                .param("group", group.value())
                .param("viewer", viewer.id().value())
                .query(Candidate.class)
                .list();
    }

    /** Whether somebody in the group is kept apart from one of those who would lead it. */
    boolean keepsApart(GroupId group, Set<UUID> leaders) {
        return !leaders.isEmpty()
                && sql.sql("""
                        select exists (
                            select from group_member m
                                join reading.non_association n on n.person_id = m.person_id
                                join reading.mentor k on k.id = n.mentor_id
                            where m.group_id = :group and m.to_day is null and k.user_id in (:leaders))
                        """)
                        .param("group", group.value())
                        .param("leaders", leaders)
                        .query(Boolean.class)
                        .single();
    }
}
