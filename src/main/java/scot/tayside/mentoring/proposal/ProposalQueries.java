package scot.tayside.mentoring.proposal;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.MatchId;

/** A proposal, read for the mentor it was made to and for nobody else. */
@Component
class ProposalQueries {

    private final JdbcClient sql;

    ProposalQueries(JdbcClient sql) {
        this.sql = sql;
    }

    ProposalPage.Proposed proposed(MatchId id, Viewer mentor, LocalDate today) {
        return sql.sql("""
                        select x.id, x.person_id, x.kind, r.service, r.area, reading.age_on(r.date_of_birth, :today) as age,
                            w.languages, w.place, w.slots, x.proposed_on, u.display_name as proposed_by,
                            reading.plus_working_days(x.proposed_on, 5) as answer_by, x.mentor_agreed_on
                        from mentor_match x
                            join mentor m on m.id = x.mentor_id and m.user_id = :mentor
                            join reading.referral r on r.id = x.referral_id
                            left join reading.match_wish w on w.referral_id = x.referral_id
                            left join user_account u on u.id = x.proposed_by
                        where x.id = :id and x.status = 'PROPOSED'
                        """)
                .param("today", today)
                .param("mentor", mentor.id().value())
                .param("id", id.value())
                .query(ProposalPage.Proposed.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no proposal for this mentor"));
    }
}
