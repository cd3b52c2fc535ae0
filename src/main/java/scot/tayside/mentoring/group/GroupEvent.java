package scot.tayside.mentoring.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a group, a member of it or one of its sessions. */
record GroupEvent(
        String subjectType,
        String subjectId,
        @Nullable UUID personId,
        String action,
        @Nullable String details) implements Audited {

    static GroupEvent of(GroupId group, String action, @Nullable String details) {
        return new GroupEvent("group", group.toString(), null, action, details);
    }

    static GroupEvent of(SessionId session, String action, @Nullable String details) {
        return new GroupEvent("group-session", session.toString(), null, action, details);
    }

    static GroupEvent ofMember(GroupId group, UUID person, String action, @Nullable String details) {
        return new GroupEvent("group", group.toString(), person, action, details);
    }
}
