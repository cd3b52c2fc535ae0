package scot.tayside.mentoring.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a case rests, first and last included. */
@Entity
class CasePause {

    @Id
    private UUID id;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private PauseReason reason;

    @SuppressWarnings("NullAway.Init")
    protected CasePause() {}

    CasePause(LocalDate fromDay, PauseReason reason) {
        this.id = UUID.randomUUID();
        this.fromDay = fromDay;
        this.reason = reason;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    boolean lasts() {
        return toDay == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    void endOn(LocalDate lastDay) {
        toDay = lastDay;
    }
}
