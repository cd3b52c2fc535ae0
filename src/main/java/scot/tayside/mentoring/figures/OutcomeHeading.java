package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;

/** An outcome, the heading of the report it counts under, and its targets in per cent; each of them may be missing. */
record OutcomeHeading(
        String title,
        @Nullable String domainTitle,
        @Nullable Integer shortPercent,
        @Nullable Integer mediumPercent) {}
