package scot.tayside.mentoring.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;

/** Makes everything that belongs to one person another's; what that is, the database's catalogue says, so nothing is forgotten. */
@Component
class MergeQueries {

    private final JdbcClient sql;

    MergeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** A column that refers to a person, and the columns beside it in a key that lets each pair stand only once. */
    record Belonging(String table, String column, @Nullable String alike, boolean once) {}

    List<Belonging> belongings() {
        return sql.sql("""
                        select c.conrelid::regclass::text as "table", quote_ident(a.attname) as "column",
                            k.alike, k.indrelid is not null as once
                        from pg_constraint c
                            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                            left join lateral (
                                select i.indrelid, (select string_agg(format('k.%1$I = x.%1$I', b.attname), ' and ')
                                    from pg_attribute b
                                    where b.attrelid = i.indrelid and b.attnum = any (i.indkey) and b.attnum <> a.attnum) as alike
                                from pg_index i
                                where i.indrelid = c.conrelid and i.indisunique and i.indpred is null and a.attnum = any (i.indkey)) k on true
                        where c.contype = 'f' and c.confrelid = 'person'::regclass
                        order by 1, 2
                        """).query(Belonging.class).list();
    }

    /** Where the one who stays has the same already, or where there can be but one, theirs stands. */
    void move(PersonId other, PersonId kept) {
        sql.sql("select set_config('mentoring.merging', ?, true)")
                .param(other + " " + kept)
                .query(String.class)
                .single();
        belongings().forEach(each -> {
            if (each.once()) {
                ask(
                        "delete from %1$s x where x.%2$s = :other and exists (select from %1$s k where k.%2$s = :kept%3$s)"
                                .formatted(
                                        each.table(),
                                        each.column(),
                                        each.alike() == null ? "" : " and " + each.alike()),
                        other,
                        kept);
            }
            ask("update %1$s set %2$s = :kept where %2$s = :other".formatted(each.table(), each.column()), other, kept);
        });
        ask("""
                with given_up as (delete from person where id = :other returning source_ref)
                update person set source_ref = coalesce(person.source_ref, given_up.source_ref) from given_up where person.id = :kept
                """, other, kept);
    }

    private void ask(String statement, PersonId other, PersonId kept) {
        sql.sql(statement)
                .param("other", other.value())
                .param("kept", kept.value())
                .update();
    }

    /** Before anything is moved, while the file is still there to be remembered. */
    void remember(PersonId other, PersonId kept, String reason, Viewer by, Instant now) {
        sql.sql("""
                        insert into person_merged (former_id, reference, source_ref, first_name, last_name, date_of_birth, person_id,
                            merged_by, merged_at, reason)
                        select id, reference, source_ref, first_name, last_name, date_of_birth, :kept, :by, :now, :reason
                        from person where id = :other
                        """)
                .param("other", other.value())
                .param("kept", kept.value())
                .param("by", by.id().value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    /** Why the two cannot be one file yet: message codes, worst first. */
    List<String> obstacles(PersonId kept, PersonId other) {
        return sql.sql("""
                        with both_files as (select unnest(array[:kept, :other]::uuid[]) as person_id),
                            busy as (
                                select person_id from reading.mentee_case join both_files using (person_id) where status <> 'CLOSED'
                                union select person_id from reading.referral join both_files using (person_id) where pending),
                            opened as (select distinct person_id from reading.mentee_case join both_files using (person_id) where status <> 'CLOSED'),
                            mentors as (select m.id, m.person_id from reading.mentor m join both_files using (person_id))
                        select code from (
                            select 1 as place, 'person.merge.two-cases' as code where (select count(*) from opened) = 2
                            union all
                            select 2, 'person.merge.two-mentors' where (select count(*) from mentors) = 2
                            union all
                            select 3, 'person.merge.mentor-in-support' where exists (select from mentors) and exists (select from busy)
                            union all
                            select 4, 'person.merge.own-mentor' where exists (
                                select from reading.mentor_match x join both_files using (person_id) join mentors m on m.id = x.mentor_id)
                            union all
                            select 5, 'person.merge.set-apart' where exists (
                                select from reading.mentor_match x join both_files using (person_id)
                                    join reading.non_association n on n.mentor_id = x.mentor_id and n.person_id in (:kept, :other)
                                where x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED'))) found
                        order by place
                        """)
                .param("kept", kept.value())
                .param("other", other.value())
                .query(String.class)
                .list();
    }

    /** The file that stands where another was given up. */
    Optional<PersonId> keptFor(PersonId former) {
        return sql.sql("select person_id from reading.person_merged where former_id = ?")
                .param(former.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Number, name and birthday of each file that was given up for this one. */
    List<Lookalike> formerly(PersonId kept) {
        return sql.sql("""
                        select former_id as id, reference, first_name, last_name, date_of_birth
                        from person_merged where person_id = ? order by reference
                        """).param(kept.value()).query(Lookalike.class).list();
    }

    /** The file with a number, or with one that was given up for it, among those the viewer sees whole. */
    Optional<PersonId> withReference(String reference, Viewer viewer) {
        return sql.sql("""
                        select p.id from reading.person p
                        where (p.reference = :reference
                                or p.id in (select m.person_id from reading.person_merged m where m.reference = :reference))
                            and exists (select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer and v.depth = 3)
                        """)
                .param("reference", reference)
                .param("viewer", viewer.id().value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
