package scot.tayside.mentoring.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

class AuditFilter {

    @Nullable
    String user;

    @Nullable
    String action;

    @Nullable
    String person;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    String words() {
        return "user %s, action %s, person %s, from %s to %s"
                .formatted(user, action, person, from, to)
                .replace("null", "any");
    }
}
