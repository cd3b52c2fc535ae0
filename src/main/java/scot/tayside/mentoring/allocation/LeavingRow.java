package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** An open case, with the day on which it is expected to end. */
record LeavingRow(
        CaseId id,
        String reference,
        String personName,
        Service service,
        LocalAuthority area,
        CaseStatus status,
        @Nullable LocalDate orderEnd,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate expectedOn,
        LocalDate today) {

    /** The day has passed, and the case is open. */
    public boolean past() {
        return expectedOn != null && expectedOn.isBefore(today);
    }
}
