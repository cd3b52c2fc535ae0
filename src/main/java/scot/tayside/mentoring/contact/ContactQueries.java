package scot.tayside.mentoring.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Contacts as lists and pages, for those who work with the person. */
@Component
class ContactQueries {

    private static final Map<String, String> CONTACTS =
            Map.of("held", "(k.held_on, k.logged_at)", "name", "(r.last_name, r.first_name)", "kind", "k.kind_title");

    private static final String FROM = """
            from reading.contact_line k
                join reading.file_viewer v on v.referral_id = k.referral_id and v.user_id = :viewer and v.depth >= 2
                join reading.referral r on r.id = k.referral_id
            where (not :mine or k.mentor_user_id = :viewer or k.logged_by = :viewer)
                and (:name::text is null or r.person_name ilike '%' || :name || '%' or r.reference ilike :name || '%')
                and (:kind::text is null or k.kind = :kind)
                and (:attendance::text is null or k.attendance = :attendance)
                and (:from::date is null or k.held_on >= :from)
                and (:to::date is null or k.held_on <= :to)
            """;

    private static final Map<String, String> MENTEES = Map.of("name", "(r.last_name, r.first_name)");

    /** Those on their way into support, and those in it. */
    private static final String FROM_MENTEES = """
            from reading.referral r
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth >= 2
            where (r.pending or exists (select from reading.mentee_case c where c.referral_id = r.id and c.status <> 'CLOSED')
                    or exists (select from reading.mentor_match x where x.referral_id = r.id and x.kind = 'BEFRIENDING' and x.status in ('ACTIVE', 'PAUSED')))
                and (:name::text is null or r.person_name ilike '%' || :name || '%' or r.reference ilike :name || '%')
            """;

    private static final String READ = """
            select k.id, k.held_on, k.referral_id, r.person_name, r.reference, k.kind, k.attendance, k.minutes, k.mentor_name, k.referrer_to_be_told
            """;

    private static final ListQueries<ContactRow> LIST =
            new ListQueries<>(ContactRow.class, READ, FROM, CONTACTS, "k.id");

    private static final String READ_MENTEES = """
            select r.id as referral_id, r.person_name, r.reference, r.service_title,
                case r.area when 'DUNDEE' then 'Dundee City' when 'ANGUS' then 'Angus' else 'Perth & Kinross' end as area_title
            """;

    private static final ListQueries<MenteeRow> MENTEE_LIST =
            new ListQueries<>(MenteeRow.class, READ_MENTEES, FROM_MENTEES, MENTEES, "r.id");

    private final JdbcClient sql;

    ContactQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ContactRow> list(ContactFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("mine", viewer.is(Role.MENTOR));
        asked.put("name", filter.name);
        asked.put("kind", filter.kind == null ? null : filter.kind.name());
        asked.put("attendance", filter.attendance == null ? null : filter.attendance.name());
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        return LIST.page(sql, asked, paging);
    }

    Listing<MenteeRow> mentees(MenteeFilter filter, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("name", filter.name);
        return MENTEE_LIST.page(sql, asked, paging);
    }

    ContactSubject subject(ReferralId referral) {
        return sql.sql("""
                        select r.id as referral_id, r.reference, r.person_id, r.person_name,
                            r.first_contact_on is not null as contacted, a.address is not null as referrer_reads, c.id as case_id
                        from reading.referral r left join reading.referrer_address a on a.referral_id = r.id left join reading.mentee_case c on c.referral_id = r.id
                        where r.id = ?
                        """)
                .param(referral.value())
                .query(ContactSubject.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("nobody to be in contact with"));
    }

    /** To a mentor without the note of another who has gone: what they wrote for themselves does not pass on. */
    ContactPage.Written contact(ContactId id, Viewer viewer) {
        return sql.sql("""
                        select k.id, k.referral_id, k.held_on, k.kind, k.attendance, k.minutes,
                            case when not (:mentor and k.of_former_mentor) or k.logged_by = :viewer then k.note end as note,
                            k.referrer_told, k.mentor_name, k.logged_by, u.display_name as logged_by_name, k.entry_id
                        from reading.contact_line k left join user_account u on u.id = k.logged_by
                        where k.id = :id
                        """)
                .param("mentor", viewer.is(Role.MENTOR))
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query(ContactPage.Written.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no contact " + id));
    }

    /** Where the referrer reads e-mail, if they are still there. */
    Optional<String> referrerAddress(ReferralId referral) {
        return sql.sql("select address from reading.referrer_address where referral_id = ?")
                .param(referral.value())
                .query(String.class)
                .optional();
    }

    /** How long the last one of this kind was. */
    Optional<Integer> usualMinutes(ReferralId referral, ContactKind kind) {
        return sql.sql("""
                        select minutes from reading.contact
                        where referral_id = ? and kind = ? and minutes is not null and attendance in ('ATTENDED', 'LATE')
                        order by held_on desc, id limit 1
                        """)
                .param(referral.value())
                .param(kind.name())
                .query(Integer.class)
                .optional();
    }

    /** The mentors a referral has or had, the present ones first. */
    List<Option> mentors(ReferralId referral) {
        return sql.sql("""
                        select mentor_id::text as value, mentor_name as label from reading.mentor_match
                        where referral_id = ? and status <> 'DECLINED'
                        group by mentor_id, mentor_name
                        order by min(case status when 'ACTIVE' then 1 when 'AGREED' then 2 when 'PAUSED' then 3 else 4 end), mentor_name
                        """).param(referral.value()).query(Option.class).list();
    }

    boolean isMatched(ReferralId referral, MentorId mentor) {
        return mentors(referral).stream().anyMatch(option -> option.value().equals(mentor.toString()));
    }
}
