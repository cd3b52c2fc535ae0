package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a partner has written for a report. */
record ContributionFile(
        String partner,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String text,
        @Nullable LocalDateTime writtenAt,
        @Nullable String writtenBy,
        long version) {}
