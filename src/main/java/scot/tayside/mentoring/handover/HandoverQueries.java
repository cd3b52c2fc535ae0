package scot.tayside.mentoring.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.MatchKind;
import scot.tayside.mentoring.matching.MatchStatus;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

/** Handovers, for those who steer the file and for the mentor who took over. */
@Component
class HandoverQueries {

    private final JdbcClient sql;

    HandoverQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Outgoing outgoing(MatchId match, Viewer viewer) {
        return sql.sql("""
                        select x.id, x.referral_id, x.person_id, x.person_name, x.mentor_name, x.kind, x.status, p.risk_summary
                        from reading.mentor_match x
                            join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = :viewer and v.depth = 3
                            join reading.person_details p on p.id = x.person_id
                        where x.id = :match
                        """)
                .param("viewer", viewer.id().value())
                .param("match", match.value())
                .query((row, number) -> outgoing(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no match for this viewer to hand over"));
    }

    HandoverFile file(HandoverId id, Viewer viewer) {
        return sql.sql("""
                        select h.id, h.referral_id, h.person_id, t.person_name, f.mentor_name as from_name, f.ended_on,
                            h.to_match, t.mentor_name as to_name, t.status as to_status, h.note, h.releases_plan, h.releases_reviews,
                            h.introduction_on, p.risk_summary, c.id as case_id, u.display_name as written_by, h.written_on, h.version,
                            (select r.id from reading.case_review r where r.case_id = c.id and r.held_on <= h.written_on
                                order by r.held_on desc limit 1) as last_review
                        from handover h
                            join reading.mentor_match f on f.id = h.from_match
                            join reading.mentor_match t on t.id = h.to_match
                            join reading.file_viewer v on v.referral_id = h.referral_id and v.user_id = :viewer
                            join reading.person_details p on p.id = h.person_id
                            join user_account u on u.id = h.written_by
                            left join reading.mentee_case c on c.referral_id = h.referral_id
                        where h.id = :id
                            and (v.depth = 3
                                or v.depth = 2 and t.mentor_user_id = :viewer and t.status in ('AGREED', 'ACTIVE', 'PAUSED'))
                        """)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query(HandoverFile.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no handover for this viewer"));
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                new MatchId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("mentor_name"),
                MatchKind.valueOf(row.getString("kind")),
                MatchStatus.valueOf(row.getString("status")),
                row.getString("risk_summary"));
    }
}
