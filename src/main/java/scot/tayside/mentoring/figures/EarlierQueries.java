package scot.tayside.mentoring.figures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goes back, for the rest of a transaction, to what was known at an earlier moment. */
@Repository
class EarlierQueries {

    private final JdbcClient sql;

    EarlierQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void goTo(Instant moment) {
        sql.sql("select set_config('mentoring.as_at', ?, true)")
                .param(moment.toString())
                .query(String.class)
                .single();
    }

    /** The moment from which on anything is known; none before the first referral. */
    Optional<Instant> beginning() {
        return sql.sql("select min(recorded_at) from referral")
                .query(OffsetDateTime.class)
                .optional()
                .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant());
    }
}
