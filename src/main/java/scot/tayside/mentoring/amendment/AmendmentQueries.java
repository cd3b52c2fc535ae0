package scot.tayside.mentoring.amendment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;

/** Whose referral is amended, and who has seen it. */
@Component
class AmendmentQueries {

    private final JdbcClient sql;

    AmendmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Subject subject(ReferralId id) {
        return sql.sql("select id, reference, person_name from reading.referral where id = ?")
                .param(id.value())
                .query(Subject.class)
                .single();
    }

    /** Marks what somebody has yet to see as seen; says how much it was. */
    int see(ReferralId referral, Viewer viewer, Instant at) {
        return sql.sql("""
                        insert into amendment_seen (amendment_id, user_id, seen_at)
                        select amendment_id, user_id, :at from reading.amendment_unseen where referral_id = :referral and user_id = :viewer
                        on conflict do nothing
                        """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("referral", referral.value())
                .param("viewer", viewer.id().value())
                .update();
    }

    /** Whose referral it is. */
    record Subject(ReferralId id, String reference, String personName) {}
}
