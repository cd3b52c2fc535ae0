package scot.tayside.mentoring.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.programme.Outcome;

/** Which outcomes must be scored for everybody, and on which days. */
record CoreOutcomes(List<Span> spans) {

    /** The days on which one outcome is core, first and last included; no last day means it still is. */
    record Span(
            Outcome outcome, LocalDate fromDay, @Nullable LocalDate toDay) {

        boolean covers(LocalDate day) {
            return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
        }
    }

    Set<Outcome> on(LocalDate day) {
        Set<Outcome> core = EnumSet.noneOf(Outcome.class);
        spans.stream().filter(span -> span.covers(day)).map(Span::outcome).forEach(core::add);
        return core;
    }
}
