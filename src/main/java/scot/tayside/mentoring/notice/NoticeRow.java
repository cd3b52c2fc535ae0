package scot.tayside.mentoring.notice;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its list shows it. */
record NoticeRow(
        UUID id,
        String kind,
        LocalDateTime at,
        boolean unread,
        @Nullable String forName,
        @Nullable String name,
        @Nullable String reference) {}
