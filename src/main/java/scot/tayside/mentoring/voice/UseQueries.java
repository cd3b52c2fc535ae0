package scot.tayside.mentoring.voice;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where quotes and case studies are used, and who has to hear of it. */
@Component
class UseQueries {

    private final JdbcClient sql;

    UseQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The reports publish what they use; until there are any, there is nothing to ask. */
    List<VoiceUse> uses(VoiceId id) {
        boolean published = sql.sql("select to_regclass('reading.voice_use') is not null")
                .query(Boolean.class)
                .single();
        return published
                ? sql.sql(
                                "select title, section, status, url from reading.voice_use where voice_id = ? order by title, section")
                        .param(id.value())
                        .query(VoiceUse.class)
                        .list()
                : List.of();
    }

    /** The addresses of the managers who may read it. */
    List<String> managers(VoiceId id) {
        return sql.sql("""
                        select u.username
                        from reading.voice_viewer w join user_account u on u.id = w.user_id and u.active
                        where w.voice_id = ? and u.role = 'MANAGER'
                        order by u.username
                        """).param(id.value()).query(String.class).list();
    }
}
