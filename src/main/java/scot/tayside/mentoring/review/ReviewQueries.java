package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.programme.Outcome;

/** Reads what the pages of one mentee's reviews show. */
@Component
class ReviewQueries {

    private final JdbcClient sql;

    ReviewQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose case it is. */
    record Mentee(UUID caseId, UUID referralId, UUID personId, String personName, String reference, String service) {}

    /** Who completed which assessment or review when. */
    record Heading(
            UUID id,
            UUID caseId,
            UUID referralId,
            UUID personId,
            String personName,
            String reference,
            ReviewKind kind,
            LocalDate heldOn,
            @Nullable LocalDate dueOn,
            LocalDate openedOn,
            LocalDate completedOn,
            @Nullable String completedBy,
            @Nullable String summary) {}

    Mentee mentee(CaseId mentee) {
        return sql.sql("""
                        select id as case_id, referral_id, person_id, person_name, reference, service_title as service
                        from reading.mentee_case where id = ?
                        """).param(mentee.value()).query(Mentee.class).single();
    }

    Set<Outcome> askedFor(CaseId mentee) {
        List<Outcome> asked = sql.sql("select outcome from reading.request where case_id = ?")
                .param(mentee.value())
                .query((row, number) -> Outcome.valueOf(row.getString("outcome")))
                .list();
        return asked.isEmpty() ? Set.of() : EnumSet.copyOf(asked);
    }

    Optional<LocalDate> dueOn(CaseId mentee) {
        return sql.sql("select due_on from reading.review_due where case_id = ?")
                .param(mentee.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the newest of a case's reviews is the exit review. */
    boolean endsWithExitReview(CaseId mentee) {
        return sql.sql("""
                        select kind = 'EXIT' from review where case_id = ?
                        order by held_on desc, array_position(array['ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT'], kind) desc
                        limit 1
                        """)
                .param(mentee.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Heading heading(ReviewId review) {
        return sql.sql("""
                        select v.id, v.case_id, c.referral_id, v.person_id, c.person_name, c.reference, v.kind, v.held_on, v.due_on,
                            c.opened_on, (v.completed_at at time zone 'Europe/London')::date as completed_on,
                            u.display_name as completed_by, v.summary
                        from review v
                            join reading.mentee_case c on c.id = v.case_id
                            left join user_account u on u.id = v.completed_by
                        where v.id = ?
                        """)
                .param(review.value())
                .query(Heading.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no review " + review));
    }

    List<ItemRow> items(ReviewId review) {
        return sql.sql("""
                        select i.outcome, i.state, i.chosen, i.declined_reason, i.mentee_score, i.mentor_score, i.mentee_missing_reason,
                            before.mentee_score as mentee_before, before.mentor_score as mentor_before,
                            first.mentee_score as mentee_first, first.mentor_score as mentor_first,
                            last.perceptions as last_perceptions, last.half_points as last_half_points,
                            whole.perceptions as whole_perceptions, whole.half_points as whole_half_points
                        from review_item i
                            join outcome o on o.code = i.outcome
                            left join outcome_change last
                                on last.review_id = i.review_id and last.outcome = i.outcome and last.basis = 'PRECEDING_REVIEW'
                            left join outcome_change whole
                                on whole.review_id = i.review_id and whole.outcome = i.outcome and whole.basis = 'SINCE_BASELINE'
                            left join review_item before on before.review_id = last.since_review_id and before.outcome = i.outcome
                            left join review_item first on first.review_id = whole.since_review_id and first.outcome = i.outcome
                        where i.review_id = ?
                        order by o.position
                        """).param(review.value()).query(ItemRow.class).list();
    }

    List<DomainRow> domains(ReviewId review) {
        return sql.sql("""
                        select d.title, last.half_points as last_half_points, whole.half_points as whole_half_points
                        from outcome_domain d
                            left join domain_change last
                                on last.domain = d.code and last.review_id = :review and last.basis = 'PRECEDING_REVIEW'
                            left join domain_change whole
                                on whole.domain = d.code and whole.review_id = :review and whole.basis = 'SINCE_BASELINE'
                        where last.review_id is not null or whole.review_id is not null
                        order by d.position
                        """)
                .param("review", review.value())
                .query(DomainRow.class)
                .list();
    }
}
