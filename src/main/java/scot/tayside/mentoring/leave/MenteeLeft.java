package scot.tayside.mentoring.leave;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentee of a mentor who is away, and who looks after them meanwhile: what was agreed, or another mentor of theirs. */
record MenteeLeft(
        UUID leaveId,
        UUID referralId,
        String personName,
        String reference,
        @Nullable String cover,
        @Nullable String otherMentors) {

    public boolean covered() {
        return cover != null || otherMentors != null;
    }
}
