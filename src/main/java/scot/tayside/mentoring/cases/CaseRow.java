package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A case in a list. */
record CaseRow(
        CaseId id,
        String reference,
        String personName,
        String serviceTitle,
        LocalAuthority area,
        LocalDate openedOn,
        CaseStatus status,
        @Nullable String mentors,
        @Nullable LocalDate reviewDueOn,
        boolean reviewOverdue,
        @Nullable LocalDate lastUpdateOn) {}
