package scot.tayside.mentoring.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Notices as their list shows them, and how somebody wants to be told. */
@Component
class NoticeQueries {

    private static final Map<String, String> COLUMNS = Map.of("at", "at");

    private final JdbcClient sql;

    NoticeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    long unread(UserId user) {
        return sql.sql("select count(*) from reading.notice_line where user_id = ? and read_at is null")
                .param(user.value())
                .query(Long.class)
                .single();
    }

    Listing<NoticeRow> list(UserId user, Paging paging) {
        long total = sql.sql("select count(*) from reading.notice_line where user_id = ?")
                .param(user.value())
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> sql.sql("""
                        select id, kind, at at time zone 'Europe/London' as at, read_at is null as unread, for_name, name, reference
                        from reading.notice_line where user_id = :user
                        """ + " order by read_at is not null, " + shown.orderBy(COLUMNS)
                                + ", id limit :size offset :offset")
                        .param("user", user.value())
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(NoticeRow.class)
                        .list());
    }

    /** Where a notice leads that its reader may still see. */
    Optional<String> open(UUID id, UserId user, Instant now) {
        Optional<String> url = sql.sql("select url from reading.notice_line where id = ? and user_id = ?")
                .params(id, user.value())
                .query(String.class)
                .optional();
        url.ifPresent(found -> read(List.of(id), user, now));
        return url;
    }

    int read(List<UUID> ids, UserId user, Instant now) {
        return ids.isEmpty()
                ? 0
                : sql.sql("update notice set read_at = :now where user_id = :user and read_at is null and id in (:ids)")
                        .param("now", moment(now))
                        .param("user", user.value())
                        .param("ids", ids)
                        .update();
    }

    int readAll(UserId user, Instant now) {
        return sql.sql("update notice set read_at = :now where user_id = :user and read_at is null")
                .param("now", moment(now))
                .param("user", user.value())
                .update();
    }

    record Choice(Letters letters, boolean weekly) {}

    Choice choice(UserId user) {
        return sql.sql("select letters, weekly from notice_choice where user_id = ?")
                .param(user.value())
                .query(Choice.class)
                .optional()
                .orElse(new Choice(Letters.AT_ONCE, true));
    }

    void choose(UserId user, Choice choice, Instant now) {
        sql.sql("""
                        insert into notice_choice (user_id, letters, weekly, changed_at) values (:user, :letters, :weekly, :now)
                        on conflict (user_id) do update
                        set letters = excluded.letters, weekly = excluded.weekly, changed_at = excluded.changed_at
                        """)
                .param("user", user.value())
                .param("letters", choice.letters().name())
                .param("weekly", choice.weekly())
                .param("now", moment(now))
                .update();
    }

    /** Whether nobody has written the letter of this day to them yet. */
    boolean rememberDaily(UUID user, LocalDate day) {
        return sql.sql("insert into notice_daily (user_id, day) values (?, ?) on conflict do nothing")
                        .params(user, day)
                        .update()
                == 1;
    }

    record Untold(UUID id, UUID userId, String username, String kind) {}

    /** What is to be told to those who chose so, unread and of the last two days, to whom may open it now; nobody else takes it. */
    List<Untold> take(Letters letters, @Nullable UUID onlyOf, Instant now) {
        return sql.sql("""
                        with taken as (
                            select n.id from notice n
                            where n.told_at is null and n.read_at is null and n.at > :now - interval '2 days'
                                and (:user::uuid is null or n.user_id = :user)
                                and n.at > coalesce((select c.changed_at from notice_choice c where c.user_id = n.user_id), '-infinity')
                                and coalesce((select c.letters from notice_choice c where c.user_id = n.user_id), 'AT_ONCE') = :letters
                            order by n.at for update skip locked)
                        update notice n set told_at = :now
                        from taken, reading.notice_line l, user_account u
                        where n.id = taken.id and l.id = n.id and u.id = n.user_id
                        returning n.id, n.user_id, u.username, n.kind
                        """)
                .param("now", moment(now))
                .param("letters", letters.name())
                .param("user", onlyOf)
                .query(Untold.class)
                .list();
    }

    /** Those who want one letter a day and have had none today. */
    List<UUID> waitingForDaily(LocalDate today) {
        return sql.sql("""
                        select c.user_id from notice_choice c
                        where c.letters = 'DAILY' and not exists (select from notice_daily d where d.user_id = c.user_id and d.day = :today)
                        """).param("today", today).query(UUID.class).list();
    }

    static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
