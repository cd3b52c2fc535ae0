package scot.tayside.mentoring.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;

/** Keeps files between being handed in and being confirmed, and remembers those that were. */
@Component
class UploadQueries {

    private static final String UPLOAD = """
            select i.id, i.file_name, coalesce(u.display_name, 'Demonstration') as uploaded_by, i.uploaded_by = :viewer as mine, i.uploaded_at, i.confirmed_at,
                i.rows_read, i.rows_stored, i.rejected is not null as has_rejected
            from import_upload i left join user_account u on u.id = i.uploaded_by
            """;

    private final JdbcClient sql;

    UploadQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Upload> latest(Viewer viewer) {
        return sql.sql(UPLOAD + " order by i.uploaded_at desc limit 20")
                .param("viewer", viewer.id().value())
                .query(UploadQueries::upload)
                .list();
    }

    /** An upload is shown to whoever handed it in, and to nobody else. */
    Upload find(UUID id, Viewer viewer) {
        return sql.sql(UPLOAD + " where i.id = :id and i.uploaded_by = :viewer")
                .param("id", id)
                .param("viewer", viewer.id().value())
                .query(UploadQueries::upload)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such upload"));
    }

    UUID keep(String fileName, byte[] content, int rows, @Nullable Viewer viewer, Instant now) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into import_upload (id, file_name, content, uploaded_by, uploaded_at, rows_read)
                        values (:id, :name, :content, :by, :now, :rows)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("content", content)
                .param("by", viewer == null ? null : viewer.id().value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("rows", rows)
                .update();
        return id;
    }

    byte[] content(UUID id) {
        return sql.sql("select content from import_upload where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("stored already"));
    }

    Optional<byte[]> rejected(UUID id) {
        return sql.sql("select rejected from import_upload where id = ? and rejected is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** Whether nobody else is storing a file just now; the turn ends with the transaction. */
    boolean turn() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('import_upload'))")
                .query(Boolean.class)
                .single();
    }

    /** Files are people's files: what was never confirmed, and rows to be mended, are not kept for long. */
    void forgetBefore(Instant moment) {
        OffsetDateTime day = OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
        sql.sql("delete from import_upload where confirmed_at is null and uploaded_at < ?")
                .param(day)
                .update();
        sql.sql("update import_upload set rejected = null where rejected is not null and confirmed_at < ?")
                .param(day)
                .update();
    }

    /** Takes the right to store an upload: true for one caller only. */
    boolean claim(UUID id, Instant now) {
        return sql.sql("update import_upload set confirmed_at = ? where id = ? and confirmed_at is null")
                        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param(id)
                        .update()
                == 1;
    }

    void stored(UUID id, int rows, byte @Nullable [] rejected) {
        sql.sql("update import_upload set rows_stored = :rows, rejected = :rejected, content = null where id = :id")
                .param("rows", rows)
                .param("rejected", rejected, Types.BINARY)
                .param("id", id)
                .update();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("uploaded_by"),
                row.getBoolean("mine"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant(),
                row.getInt("rows_read"),
                row.getObject("rows_stored", Integer.class),
                row.getBoolean("has_rejected"));
    }
}
