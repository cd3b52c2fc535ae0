package scot.tayside.mentoring.recruitment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Whose pipeline, of which year, seen on which day. */
record Asked(
        ReportingPeriod year,
        @Nullable String type,
        @Nullable String source,
        Viewer viewer,
        LocalDate today) {

    static Asked of(RecruitmentFilter filter, Viewer viewer, LocalDate today) {
        return new Asked(
                ReportingPeriod.financialYear(Objects.requireNonNull(filter.year)),
                filter.type == null ? null : filter.type.name(),
                filter.source == null ? null : filter.source.name(),
                viewer,
                today);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("viewer", viewer.id().value());
        all.put("type", type);
        all.put("source", source);
        all.put("first", year.firstDay());
        all.put("last", year.lastDay());
        all.put("today", today);
        all.put("still", Waiting.DAYS_TO_STAND_STILL);
        return all;
    }
}
