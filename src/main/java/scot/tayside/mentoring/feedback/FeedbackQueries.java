package scot.tayside.mentoring.feedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Requests for feedback as a list and a page, and whom to ask. */
@Component
class FeedbackQueries {

    private static final Map<String, String> COLUMNS = Map.of("asked", "f.asked_on", "referrer", "r.referrer_name");

    private static final String STATE = """
            case when f.answered_on is not null then 'ANSWERED' when f.recipient is null then 'NO_ADDRESS'
                when f.open_until < :today then 'EXPIRED' else 'ASKED' end""";

    private static final String FROM = """
            from referrer_feedback f
                join reading.mentee_case c on c.id = f.case_id
                join reading.referral r on r.id = c.referral_id
                join reading.file_viewer v on v.referral_id = c.referral_id and v.user_id = :viewer and v.depth = 3
            """;

    private static final String CHOSEN = """
            where (:area::text is null or c.area = :area)
                and (:from::date is null or f.asked_on >= :from)
                and (:to::date is null or f.asked_on <= :to)
            """;

    private static final String OF_STATE = " and (:state::text is null or :state = " + STATE + ")";

    private static final String READ =
            "select f.id, f.asked_on, f.answered_on, r.referrer_name as referrer, c.area, c.reference, " + STATE
                    + " as state ";

    private static final ListQueries<FeedbackRow> LIST =
            new ListQueries<>(FeedbackRow.class, READ, FROM + CHOSEN + OF_STATE, COLUMNS, "f.id");

    private final JdbcClient sql;

    FeedbackQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<FeedbackRow> list(FeedbackFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Map<String, @Nullable Object> asked = asked(filter, viewer);
        asked.put("today", today);
        asked.put("state", filter.state == null ? null : filter.state.name());
        return LIST.page(sql, asked, paging);
    }

    /** How many were asked and how many of them answered, whatever state the list shows. */
    FeedbackList.Response response(FeedbackFilter filter, Viewer viewer) {
        return sql.sql("select count(*) as asked, count(f.answered_on) as answered " + FROM + CHOSEN)
                .params(asked(filter, viewer))
                .query(FeedbackList.Response.class)
                .single();
    }

    private static Map<String, @Nullable Object> asked(FeedbackFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        return asked;
    }

    FeedbackPage.Subject subject(FeedbackId id, LocalDate today) {
        return sql.sql("""
                        select c.id as case_id, c.reference, c.person_id, c.person_name, c.area, r.referrer_name as referrer, c.closed_on,
                        """ + STATE + """
                             as state
                        from referrer_feedback f
                            join reading.mentee_case c on c.id = f.case_id
                            join reading.referral r on r.id = c.referral_id
                        where f.id = :id
                        """)
                .param("id", id.value())
                .param("today", today)
                .query(FeedbackPage.Subject.class)
                .single();
    }

    void requireVisible(FeedbackId id, Viewer viewer) {
        boolean visible = sql.sql("select exists (select " + FROM + " where f.id = :id)")
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new NoSuchElementException("no feedback " + id);
        }
    }

    /** Whether a case has a referrer, and none of that referrer's cases made us ask for feedback since that day. */
    boolean referrerMayBeAsked(CaseId id, LocalDate since) {
        return sql.sql("""
                        select own.referrer_name is not null and not exists (
                            select from referrer_feedback f
                                join reading.mentee_case other on other.id = f.case_id
                                join reading.referral theirs on theirs.id = other.referral_id
                            where f.asked_on > :since
                                and coalesce(theirs.referrer_id::text, theirs.referrer_name) = coalesce(own.referrer_id::text, own.referrer_name))
                        from reading.mentee_case c join reading.referral own on own.id = c.referral_id
                        where c.id = :id
                        """)
                .param("id", id.value())
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** Where the referrer of a case reads e-mail, if they are still there. */
    Optional<String> address(CaseId id) {
        return sql.sql("""
                        select coalesce(u.username, r.referrer_email)
                        from mentee_case c
                            join referral r on r.id = c.referral_id
                            left join user_account u on u.id = r.referrer_id
                        where c.id = ? and u.active is not false and coalesce(u.username, r.referrer_email) like '%@%'
                        """).param(id.value()).query(String.class).optional();
    }
}
