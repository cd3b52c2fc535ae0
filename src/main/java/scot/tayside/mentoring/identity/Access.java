package scot.tayside.mentoring.identity;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The one answer to who may see which file; whoever may not is told that it does not exist. */
@Service
public class Access {

    /** How much of a file somebody sees; each includes the one before. */
    public enum Depth {
        /** State, attendance and updates: what a referrer is told. */
        PROGRESS,
        /** What a mentor needs, without offence detail beyond the agreed risk summary (R24). */
        RISK_SUMMARY,
        /** Everything. */
        FULL;

        public boolean includes(Depth other) {
            return compareTo(other) >= 0;
        }
    }

    private final JdbcClient sql;

    Access(JdbcClient sql) {
        this.sql = sql;
    }

    /** How deep the viewer sees a referral and what hangs from it: its case, matches, contacts and reviews. */
    public Depth toReferral(UUID referral, Viewer viewer) {
        return depth(
                "select max(depth) from reading.file_viewer where referral_id = ? and user_id = ?", referral, viewer);
    }

    /** How deep the viewer sees anything of a person. */
    public Depth toPerson(UUID person, Viewer viewer) {
        return depth("select max(depth) from reading.file_viewer where person_id = ? and user_id = ?", person, viewer);
    }

    private Depth depth(String question, UUID subject, Viewer viewer) {
        return sql.sql(question)
                .param(subject)
                .param(viewer.id().value())
                .query(Integer.class)
                .optional()
                .map(depth -> Depth.values()[depth - 1])
                .orElseThrow(() -> new NoSuchElementException("no such file for this viewer"));
    }
}
