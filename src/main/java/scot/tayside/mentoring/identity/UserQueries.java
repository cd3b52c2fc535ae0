package scot.tayside.mentoring.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Lists accounts. */
@Component
class UserQueries {

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "lower(u.display_name)", "username", "u.username", "role", "u.role", "seen", "u.last_signed_in_at");

    private static final String ACCOUNT = """
            select u.id, u.username, u.display_name, u.role, u.organisation, u.active, u.version,
                u.last_signed_in_at at time zone 'Europe/London' as last_signed_in,
                array(select a.area from user_area a where a.user_id = u.id) as areas
            from user_account u
            """;

    private static final String FILTERED = """
            where (:name::text is null or lower(u.display_name) like :name or u.username like :name)
                and (:role::text is null or u.role = :role)
                and (:organisation::text is null or u.organisation = :organisation)
                and (:active::boolean is null or u.active = :active)
            """;

    private final JdbcClient sql;

    UserQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<UserRow> list(UserFilter filter, Paging paging) {
        long total = asking("select count(*) from user_account u " + FILTERED, filter)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> asking(
                                ACCOUNT + FILTERED + "order by " + shown.orderBy(COLUMNS)
                                        + ", u.username limit :size offset :offset",
                                filter)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(UserQueries::row)
                        .list());
    }

    UserRow find(UserId id) {
        return sql.sql(ACCOUNT + "where u.id = ?")
                .param(id.value())
                .query(UserQueries::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no account " + id));
    }

    private JdbcClient.StatementSpec asking(String statement, UserFilter filter) {
        return sql.sql(statement)
                .param("name", pattern(filter.name))
                .param("role", filter.role == null ? null : filter.role.name())
                .param("organisation", filter.organisation == null ? null : filter.organisation.name())
                .param("active", filter.active);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + words.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static UserRow row(ResultSet row, int number) throws SQLException {
        return new UserRow(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Organisation.valueOf(row.getString("organisation")),
                areas((String[]) row.getArray("areas").getArray()),
                row.getBoolean("active"),
                row.getObject("last_signed_in", LocalDateTime.class),
                row.getLong("version"));
    }

    private static List<LocalAuthority> areas(String[] names) {
        return Arrays.stream(names).map(LocalAuthority::valueOf).sorted().toList();
    }
}
