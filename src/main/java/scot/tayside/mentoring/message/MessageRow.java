package scot.tayside.mentoring.message;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One message as its reader sees it. */
record MessageRow(
        String words,
        boolean forMentor,
        Side side,
        String writtenByName,
        LocalDateTime writtenAt,
        boolean unread,
        @Nullable String readBy) {}
