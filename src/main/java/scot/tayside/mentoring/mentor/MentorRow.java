package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A line of the list of mentors. */
record MentorRow(
        MentorId id,
        String reference,
        String name,
        MentorType type,
        Organisation organisation,
        @Nullable String areaCodes,
        MentorStatus status,
        int caseload,
        int caseloadLimit,
        Pvg.Status pvgStatus,
        @Nullable LocalDate pvgValidTo,
        boolean pvgEndsSoon,
        boolean pvgLapsed,
        @Nullable LocalDate awayUntil) {

    public List<String> areas() {
        return areaCodes == null
                ? List.of()
                : Arrays.stream(areaCodes.split(";"))
                        .map(code -> LocalAuthority.valueOf(code).title())
                        .toList();
    }
}
