package scot.tayside.mentoring.report;

import org.jspecify.annotations.Nullable;

/** What stands on the first page of a report. */
record Particulars(
        String title,
        @Nullable String number,
        @Nullable String meeting,
        @Nullable String author,
        @Nullable String summary,
        boolean boardRequired) {}
