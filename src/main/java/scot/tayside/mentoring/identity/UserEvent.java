package scot.tayside.mentoring.identity;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an account. */
record UserEvent(UserId user, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "user";
    }

    @Override
    public String subjectId() {
        return user.toString();
    }
}
