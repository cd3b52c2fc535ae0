package scot.tayside.mentoring.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member by name; the file opens only to whoever may read it. */
record MemberRow(
        UUID id,
        GroupId groupId,
        UUID personId,
        String name,
        @Nullable String reference,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable LeaveReason reason,
        boolean opens) {}
