package scot.tayside.mentoring.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.SignedIn;

/** Writes every fact worth recording in the transaction it happens in: both are there afterwards, or neither (R33). */
@Component
class AuditTrail {

    private static final String THE_APPLICATION = "Tayside Mentoring";

    private final JdbcClient sql;
    private final Clock clock;

    AuditTrail(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void record(Audited fact) {
        write(fact, viewer(), THE_APPLICATION);
    }

    /** For what happens before anybody is signed in, or after. */
    void write(Audited fact, @Nullable Viewer viewer, String whoElse) {
        sql.sql("""
                        insert into audit_entry
                            (at, user_id, actor, action, subject_type, subject_id, person_id, details, request_id)
                        values (:at, :user, :actor, :action, :type, :subject, :person, :details, :request)
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("user", viewer == null ? null : viewer.id().value())
                .param("actor", viewer == null ? whoElse : viewer.displayName())
                .param("action", fact.action())
                .param("type", fact.subjectType())
                .param("subject", fact.subjectId())
                .param("person", fact.personId())
                .param("details", fact.details())
                .param("request", MDC.get("reference"))
                .update();
    }

    private static @Nullable Viewer viewer() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (Viewer) request.getAttribute(SignedIn.class.getName(), RequestAttributes.SCOPE_REQUEST);
    }
}
