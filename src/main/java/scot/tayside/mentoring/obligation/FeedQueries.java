package scot.tayside.mentoring.obligation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;

/** Whose calendar stands at which secret address. */
@Component
class FeedQueries {

    private final JdbcClient sql;

    FeedQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<UserId> owner(String hash) {
        return sql.sql("select user_id from calendar_feed where token_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    boolean hasFeed(UserId user) {
        return sql.sql("select exists (select from calendar_feed where user_id = ?)")
                .param(user.value())
                .query(Boolean.class)
                .single();
    }

    /** Whatever address there was before leads nowhere from now on. */
    void put(UserId user, String hash, Instant now) {
        sql.sql("""
                        insert into calendar_feed (user_id, token_hash, made_at) values (:user, :hash, :now)
                        on conflict (user_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("user", user.value())
                .param("hash", hash)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
