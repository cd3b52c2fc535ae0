package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Unmet;

/** Whether a mentor may meet mentees, asked anew for each day: it ends with the PVG membership, not when somebody notices. */
public record Clearance(MentorStatus status, @Nullable LocalDate clearedOn, Pvg pvg) {

    /** What speaks against this mentor meeting a mentee on that day. */
    public List<Unmet> unmetOn(LocalDate day) {
        return Stream.of(standingUnmetOn(day), pvgUnmetOn(day))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean holdsOn(LocalDate day) {
        return unmetOn(day).isEmpty();
    }

    /** Why the PVG membership does not bear it on that day, or nothing. */
    public Optional<Unmet> pvgUnmetOn(LocalDate day) {
        return ClearanceRule.lapsed(pvg, day);
    }

    /** Why the mentor was not cleared by that day or is no longer, or nothing. */
    public Optional<Unmet> standingUnmetOn(LocalDate day) {
        if (!status.isCleared() || clearedOn == null) {
            return Optional.of(Unmet.of(ClearanceRule.NUMBER, "mentor.unmet.status." + status));
        }
        return clearedOn.isAfter(day)
                ? Optional.of(Unmet.of(ClearanceRule.NUMBER, "mentor.unmet.cleared-later", clearedOn))
                : Optional.empty();
    }
}
