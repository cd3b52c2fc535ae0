package scot.tayside.mentoring.referral;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that is different since the referral was sent, as its reader may read it. */
record AmendmentRow(
        UUID amendmentId,
        String part,
        String reason,
        LocalDateTime madeOn,
        String madeByName,
        String field,
        @Nullable String before,
        @Nullable String after) {}
