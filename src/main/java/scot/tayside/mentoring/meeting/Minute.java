package scot.tayside.mentoring.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Write down a meeting, or what it should have said. */
record Minute(
        MeetingKind kind,
        LocalDate heldOn,
        String title,
        @Nullable LocalAuthority area,
        Map<Attendees, Integer> attendance,
        Set<UUID> partners,
        String points,
        @Nullable String minutes) {

    Minute {
        attendance = Map.copyOf(attendance);
        partners = Set.copyOf(partners);
    }

    int attended() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }
}
