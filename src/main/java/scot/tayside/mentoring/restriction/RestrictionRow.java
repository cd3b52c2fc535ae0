package scot.tayside.mentoring.restriction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A restricted file as lists and its own page show it. */
record RestrictionRow(
        UUID id,
        String reference,
        UUID personId,
        String personName,
        String personReference,
        String reason,
        LocalDate restrictedOn,
        String restrictedByName,
        LocalDate reviewOn,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedByName,
        @Nullable String liftReason,
        int named,
        LocalDate today) {

    public boolean inForce() {
        return liftedOn == null;
    }

    public String status() {
        if (!inForce()) {
            return "restriction.status.over";
        }
        return reviewOn.isBefore(today) ? "restriction.status.overdue" : "restriction.status.in-force";
    }

    public String colour() {
        if (!inForce()) {
            return "grey";
        }
        return reviewOn.isBefore(today) ? "red" : "purple";
    }
}
