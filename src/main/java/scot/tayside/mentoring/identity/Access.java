package scot.tayside.mentoring.identity;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Refusals refusals;

    Access(JdbcClient sql, Refusals refusals) {
        this.sql = sql;
        this.refusals = refusals;
    }

    /** How deep the viewer sees a referral and what hangs from it: its case, matches, contacts and reviews. */
    public Depth toReferral(UUID referral, Viewer viewer) {
        return depth(
                        "select max(depth) from reading.file_viewer where referral_id = ? and user_id = ?",
                        referral,
                        viewer)
                .orElseThrow(() -> refused("referral", referral, personOf(referral)));
    }

    /** How deep the viewer sees anything of a person. */
    public Depth toPerson(UUID person, Viewer viewer) {
        return depth("select max(depth) from reading.file_viewer where person_id = ? and user_id = ?", person, viewer)
                .orElseThrow(() -> refused("person", person, person));
    }

    /** What of a file was kept from the viewer when they took it over, up to which day; nothing where nothing was. */
    public Optional<LocalDate> withheldUntil(UUID referral, Withheld part, Viewer viewer) {
        return sql.sql("select max(until_day) from reading.withheld where referral_id = ? and user_id = ? and part = ?")
                .param(referral)
                .param(viewer.id().value())
                .param(part.name())
                .query(LocalDate.class)
                .optional();
    }

    /** What a handover may keep from a mentor who takes over. */
    public enum Withheld {
        PLAN,
        REVIEWS
    }

    private Optional<Depth> depth(String question, UUID subject, Viewer viewer) {
        return sql.sql(question)
                .param(subject)
                .param(viewer.id().value())
                .query(Integer.class)
                .optional()
                .map(depth -> Depth.values()[depth - 1]);
    }

    private @Nullable UUID personOf(UUID referral) {
        return sql.sql("select person_id from reading.referral where id = ?")
                .param(referral)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private NoSuchElementException refused(String kind, UUID subject, @Nullable UUID person) {
        refusals.ofFile(kind, subject, person);
        return new NoSuchElementException("no such file for this viewer");
    }
}
