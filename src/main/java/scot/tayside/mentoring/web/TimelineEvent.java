package scot.tayside.mentoring.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a story told day by day. */
public record TimelineEvent(
        LocalDate on,
        String title,
        @Nullable String by,
        @Nullable String text,
        @Nullable String url) {}
